import { readingWording as wording } from '../../german/wording/reading.ts';
import type { Shortcuts } from '../shortcuts.ts';

/** Keys for the links that lead on in time, where the page has them. */
export const addNeighbourKeys = (shortcuts: Shortcuts): void => {
  const ways = [
    { key: 'f', meaning: wording.keyMeanings.earlier, rel: 'prev' },
    { key: 's', meaning: wording.keyMeanings.later, rel: 'next' },
  ] as const;
  for (const { key, meaning, rel } of ways) {
    const link = document.querySelector<HTMLAnchorElement>(`main a[rel="${rel}"]`);
    if (link !== null)
      shortcuts.add({
        key,
        meaning,
        press: () => {
          link.click();
        },
      });
  }
};
