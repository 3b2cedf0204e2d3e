import { showArticleMarks } from './article-marks.ts';
import { listenForSearchShortcut } from './search-shortcut.ts';

/* Runs on every page. */
listenForSearchShortcut();
showArticleMarks();
