import { showArticleMarks } from './article-marks.ts';
import { atRest } from './at-rest.ts';
import { addKeyboardMap } from './keyboard-map.ts';
import { linkManifest } from './link-manifest.ts';
import { keepOffline } from './offline/keep-offline.ts';
import { completeCitation } from './reading/citation.ts';
import { addNeighbourKeys } from './reading/neighbour-keys.ts';
import { showReadingControls } from './reading/reading-controls.ts';
import { restoreSettings } from './reading/reading-settings.ts';
import { carrySearch } from './reading/way-back.ts';
import { addSearchShortcut } from './search-shortcut.ts';
import { listenForShortcuts } from './shortcuts.ts';

/* Runs on every page. */
if (location.protocol === 'file:') document.documentElement.dataset['from'] = 'disk';
restoreSettings();
showReadingControls();
completeCitation();
const shortcuts = listenForShortcuts();
addSearchShortcut(shortcuts);
addNeighbourKeys(shortcuts);
showArticleMarks(shortcuts);
addKeyboardMap(shortcuts);
carrySearch();
keepOffline();
atRest(linkManifest);
