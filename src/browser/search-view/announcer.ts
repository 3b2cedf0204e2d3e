import { byId } from '../element.ts';

/** So long a reader must have paused before the result is said aloud. */
const pause = 700;

/** Says a text to screen readers once the reader has paused, and not while they type. */
export const announcer = (): ((text: string) => void) => {
  const region = byId('ansage', HTMLElement);
  let timer = 0;
  return (text) => {
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      region.textContent = text;
    }, pause);
  };
};
