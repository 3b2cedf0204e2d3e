import { searchWording as wording } from '../../german/wording/search.ts';
import { wordsAlone } from '../../search/query/words-alone.ts';
import type { ArchiveSearch } from '../../search/archive-index.ts';
import { type ArchiveAnswer, searchArchive } from '../../search/search-archive.ts';
import { narrowings, requestOf, type SearchState, withoutNarrowing } from '../search-address.ts';
import type { Advice } from './guide.ts';

/** A query of more words is a sentence; each of them would be a search of its own. */
const mostWords = 10;

/** What a query of several words comes to without one of them, as far as that finds anything. */
const withoutOneWord = async (
  archive: ArchiveSearch,
  state: SearchState,
  go: (state: SearchState) => void,
): Promise<readonly Advice[]> => {
  const words = state.text.trim().split(/\s+/);
  const hasOperators = /["„“»«|]/.test(state.text);
  // Of two words each is offered alone.
  if (words.length < 3 || words.length > mostWords || hasOperators) return [];
  const shorter = await Promise.all(
    words.map(async (word, place) => {
      const next = { ...state, text: words.toSpliced(place, 1).join(' ') };
      const { hits } = await searchArchive(archive, requestOf(next), next.reach);
      return { word, next, articles: hits.length };
    }),
  );
  return shorter
    .filter(({ articles }) => articles > 0)
    .map(({ word, next, articles }) => ({
      label: wording.withoutWord(word, articles),
      follow: () => {
        go(next);
      },
    }));
};

/** What may help where nothing was found: less narrowing, one word alone, fewer words. */
export const adviceFor = async (
  archive: ArchiveSearch,
  state: SearchState,
  { scope, clauses }: Pick<ArchiveAnswer, 'scope' | 'clauses'>,
  go: (state: SearchState) => void,
): Promise<readonly Advice[]> => {
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
  return [...advice, ...(await withoutOneWord(archive, state, go))];
};
