import { openArchiveIndex } from '../search/archive-index.ts';
import { searchWording as wording } from '../german/wording/search.ts';
import { byId } from './element.ts';
import { scriptLoader } from './load-part.ts';
import { SearchPage } from './search-view/search-page.ts';

const start = async (): Promise<void> => {
  byId('suche', HTMLElement).hidden = false;
  const title = byId('treffer-titel', HTMLElement);
  title.textContent = wording.loading;
  try {
    await new SearchPage(await openArchiveIndex(scriptLoader(''))).start();
  } catch (error) {
    title.textContent = wording.failed;
    throw error;
  }
};

void start();
