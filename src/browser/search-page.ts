import { searchWording as wording } from '../german/wording/search.ts';
import { openArchiveIndex } from '../search/archive-index.ts';
import { byId } from './element.ts';
import { scriptLoader } from './load-part.ts';
import { runSearchPage } from './search-view/run-search-page.ts';

/* Runs on the search page. */
const start = async (): Promise<void> => {
  byId('suche', HTMLElement).hidden = false;
  try {
    await runSearchPage(await openArchiveIndex(scriptLoader('')));
  } catch (error) {
    byId('treffer-titel', HTMLElement).textContent = wording.failed;
    throw error;
  }
};

void start();
