import { searchWording as wording } from '../../german/wording/search.ts';
import { pages, relativeLink } from '../../archive/links.ts';
import { byId, type Content, element } from '../element.ts';

/** What can be typed, which the page shows while nothing is; an example is searched for when it is pressed. */
export const onExample = (search: (text: string) => void): void => {
  for (const button of byId('eingaben', HTMLElement).querySelectorAll('button')) {
    button.addEventListener('click', () => {
      search(button.textContent);
    });
  }
};

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
