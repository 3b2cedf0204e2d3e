import { searchWording as wording } from '../../german/wording/search.ts';
import { pages, relativeLink } from '../../archive/links.ts';
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

const placesToLook = [
  { page: pages.register, name: wording.lookInRegister },
  { page: pages.chronicle, name: wording.lookInChronicle },
] as const;

/** What to do when nothing was found; there is always something. */
export const zeroGuide = (advice: readonly Advice[]): Content =>
  element(
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
      placesToLook.map(({ page, name }) =>
        element('li', {}, element('a', { href: relativeLink(pages.search, page) }, name)),
      ),
    ),
  );
