import { searchWording as wording } from '../../german/wording/search.ts';
import { type Content, element } from '../element.ts';

/** What can be typed, shown while nothing is. */
export const syntaxGuide = (search: (text: string) => void): Content =>
  element(
    'section',
    { class: 'guide-syntax', 'aria-labelledby': 'anleitung-titel' },
    element('h2', { class: 'section-title', id: 'anleitung-titel' }, wording.nothingTyped),
    element(
      'dl',
      {},
      wording.syntax.map(([example, meaning]) => {
        const button = element('button', { type: 'button', class: 'word-button' }, example);
        button.addEventListener('click', () => {
          search(example);
        });
        return element('div', {}, element('dt', {}, button), element('dd', {}, meaning));
      }),
    ),
    element('p', { class: 'guide-note' }, wording.syntaxNote),
  );

/** A way out of a result without hits. */
export interface Advice {
  readonly label: string;
  readonly follow: () => void;
}

export const zeroGuide = (advice: readonly Advice[]): Content =>
  advice.length === 0
    ? undefined
    : element(
        'section',
        { class: 'guide-zero', 'aria-labelledby': 'rat-titel' },
        element('h2', { class: 'section-title', id: 'rat-titel' }, wording.zeroAdvice),
        element(
          'ul',
          {},
          advice.map(({ label, follow }) => {
            const button = element('button', { type: 'button', class: 'word-button' }, label);
            button.addEventListener('click', follow);
            return element('li', {}, button);
          }),
        ),
      );
