import { searchScopeWording as wording } from '../../german/wording/search-scope.ts';
import type { Reach, Scope } from '../../search/scope.ts';
import { byId, element, fill } from '../element.ts';

const wordButton = (label: string, press: () => void): HTMLButtonElement => {
  const button = element('button', { type: 'button', class: 'word-button' }, label);
  button.addEventListener('click', press);
  return button;
};

/**
 * Says what of the archive was searched, where that was not all of it, and offers more.
 * @param articles how many the whole archive has
 */
export const showScope = (
  scope: Scope,
  reach: Reach,
  articles: number,
  widen: (reach: Reach) => void,
): void => {
  const place = byId('umfang', HTMLElement);
  place.hidden = scope.isWhole && reach === 'nah';
  if (place.hidden) return;
  const { widerFrom } = scope;
  fill(
    place,
    scope.isWhole ? undefined : [wording.searched(scope), ' '],
    scope.isWhole || widerFrom === undefined
      ? undefined
      : [wordButton(wording.widen(widerFrom), () => widen(widerFrom)), ' · '],
    scope.isWhole ? undefined : wordButton(wording.everything(articles), () => widen('alles')),
    reach === 'nah'
      ? undefined
      : [scope.isWhole ? undefined : ' · ', wordButton(wording.nearAgain, () => widen('nah'))],
  );
};
