import { type ArchiveSearch, openArchiveSearch } from '../search/archive-index.ts';
import { searchWording as wording } from '../german/wording/search.ts';
import { byId } from './element.ts';
import { scriptLoader } from './load-part.ts';
import { nextTask } from './next-task.ts';
import { showFailure } from './search-view/failure-notice.ts';
import { runSearchPage } from './search-view/run-search-page.ts';

/* Runs on the search page. */
const start = async (): Promise<void> => {
  byId('suche', HTMLElement).hidden = false;
  const load = scriptLoader('');
  const open = async (): Promise<void> => {
    let archive: ArchiveSearch;
    try {
      archive = await openArchiveSearch(load);
    } catch {
      byId('treffer-titel', HTMLElement).textContent = wording.failed;
      showFailure(() => {
        void open();
      });
      return;
    }
    await nextTask();
    await runSearchPage(archive);
  };
  await open();
};

void start();
