import { searchWording as wording } from '../../german/wording/search.ts';
import { wordsAlone } from '../../search/query/words-alone.ts';
import type { ArchiveAnswer } from '../../search/search-archive.ts';
import { narrowings, type SearchState, withoutNarrowing } from '../search-address.ts';
import type { Advice } from './guide.ts';

/** What may help where nothing was found: less narrowing, one word alone, fewer words. */
export const adviceFor = (
  state: SearchState,
  { scope, clauses }: Pick<ArchiveAnswer, 'scope' | 'clauses'>,
  go: (state: SearchState) => void,
): readonly Advice[] => {
  const words = state.text.trim().split(/\s+/);
  const hasOperators = /["„“»«|]/.test(state.text);
  const advice: Advice[] = [];
  if (!scope.isWhole) {
    advice.push({
      label: wording.inWholeArchive,
      follow: () => {
        go({ ...state, reach: 'alles' });
      },
    });
  }
  if (state.from !== '' || state.to !== '') {
    advice.push({
      label: wording.withoutDays,
      follow: () => {
        go({ ...state, from: '', to: '' });
      },
    });
  }
  if (narrowings(state) > Number(state.from !== '') + Number(state.to !== '')) {
    advice.push({
      label: wording.withoutFilters,
      follow: () => {
        go(withoutNarrowing(state));
      },
    });
  }
  for (const { text, articles } of wordsAlone(clauses)) {
    advice.push({
      label: wording.wordAlone(text.replace(/\*$/, ' …'), articles),
      follow: () => {
        go(withoutNarrowing({ ...state, text }));
      },
    });
  }
  // Of two words each was offered alone.
  if (words.length > 2 && !hasOperators) {
    for (const [place, word] of words.entries()) {
      advice.push({
        label: wording.withoutWord(word),
        follow: () => {
          go({ ...state, text: words.toSpliced(place, 1).join(' ') });
        },
      });
    }
  }
  return advice;
};
