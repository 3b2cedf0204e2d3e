import { showArticleMarks } from './article-marks.ts';
import { keepOffline } from './offline/keep-offline.ts';
import { listenForSearchShortcut } from './search-shortcut.ts';

/* Runs on every page. */
listenForSearchShortcut();
showArticleMarks();
keepOffline();
