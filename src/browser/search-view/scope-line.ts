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
  const further: readonly (readonly [label: string, reach: Reach])[] = scope.isWhole
    ? []
    : [
        ...(widerFrom === undefined ? [] : [[wording.widen(widerFrom), widerFrom] as const]),
        [wording.everything(articles), 'alles'],
      ];
  const offers = reach === 'nah' ? further : [...further, [wording.nearAgain, 'nah'] as const];
  const buttons = offers.map(([label, to], offer) => [
    offer === 0 ? undefined : ' · ',
    wordButton(label, () => widen(to)),
  ]);
  fill(
    place,
    scope.isWhole ? undefined : [wording.searched(scope), ' '],
    element('span', { class: 'scope-offers' }, buttons),
  );
};
