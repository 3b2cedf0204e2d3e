import { readingWording as wording } from '../../german/wording/reading.ts';
import { addressedElement } from '../addressed-element.ts';
import { element } from '../element.ts';

/** What an address names a block of an article by; a citation may be older than the text on the page. */
const blockName = /^#[pz]-[0-9a-f]{8}(?:-\d+)?$/;

/** Says above an article that it has no such block, or shows none, when the address names one. */
export const tellLostBlock = (): void => {
  const article = document.querySelector('.article');
  if (article === null) return;
  const isWithheld = document.querySelector('.withheld') !== null;
  const note = element('p', { class: 'lost-block', role: 'status' });
  const tell = (): void => {
    const isLost = blockName.test(location.hash) && addressedElement() === null;
    if (isLost) article.before(note);
    else note.remove();
    // A reader of screens tells what comes into an element that is there.
    note.textContent = isLost ? wording.lostBlock[isWithheld ? 'withheld' : 'changed'] : '';
  };
  tell();
  globalThis.addEventListener('hashchange', tell);
};
