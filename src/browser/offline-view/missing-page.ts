import { offlineWording as wording } from '../../german/wording/offline.ts';
import { isSitePath } from '../../record/identifiers.ts';
import { byId, element } from '../element.ts';

/** Says which page could not be had, when that is what led here. */
export const missingPage = (say: (text: string) => void): void => {
  const path = new URLSearchParams(location.search).get('fehlt');
  if (path === null || !isSitePath(path)) return;
  say(`${wording.missing(path)} `);
  byId('offline-meldung', HTMLElement).append(element('a', { href: path }, wording.tryAgain));
};
