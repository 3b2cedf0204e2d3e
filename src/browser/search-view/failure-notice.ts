import { searchScopeWording as wording } from '../../german/wording/search-scope.ts';
import { byId, element, fill } from '../element.ts';

/** Says that something did not load, and lets the reader try again. */
export const showFailure = (retry: () => void): void => {
  const place = byId('fehler', HTMLElement);
  const again = element('button', { type: 'button', class: 'button' }, wording.retry);
  again.addEventListener('click', () => {
    hideFailure();
    retry();
  });
  const reload = element('button', { type: 'button', class: 'button' }, wording.reload);
  reload.addEventListener('click', () => {
    location.reload();
  });
  fill(
    place,
    element('p', {}, wording.partFailed),
    element('p', { class: 'notice-actions' }, again, ' ', reload),
  );
  place.hidden = false;
};

export const hideFailure = (): void => {
  byId('fehler', HTMLElement).hidden = true;
};
