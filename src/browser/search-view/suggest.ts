import { searchWording as wording } from '../../german/wording/search.ts';
import { fold } from '../../search/analysis/fold.ts';
import { isFunctionKey, wholeKey } from '../../search/analysis/key.ts';
import type { ArchiveIndex } from '../../search/archive-index.ts';
import { type FacetName, facetNames } from '../../search/facet.ts';
import { wordSurface } from '../../search/query/word-surface.ts';
import type { VocabularyEntry } from '../../search/vocabulary/entry.ts';
import type { Suggestion } from './suggestions.ts';

const mostWords = 6;
const mostFacetValues = 3;
const shortestBeginning = 2;

/** No word begins with so much. */
const longestBeginning = 80;

const isSuggestable = ({ constituents, onlyInside }: VocabularyEntry): boolean =>
  !onlyInside && !isFunctionKey(wholeKey(constituents));

/** One entry for each word, the most frequent of its forms. */
const distinct = (entries: readonly VocabularyEntry[]): readonly VocabularyEntry[] => {
  const byKey = new Map<string, VocabularyEntry>();
  for (const entry of entries) {
    const key = wholeKey(entry.constituents);
    const known = byKey.get(key);
    if (known === undefined || entry.surface.length < known.surface.length) byKey.set(key, entry);
  }
  return [...byKey.values()];
};

interface FoldedValue {
  readonly label: string;
  readonly folded: string;
}

const foldedOf = new WeakMap<ArchiveIndex, Map<FacetName, readonly FoldedValue[]>>();

/** Folding thousands of names at every keystroke would be felt. */
const foldedValues = (index: ArchiveIndex, facet: FacetName): readonly FoldedValue[] => {
  const own = foldedOf.get(index) ?? new Map<FacetName, readonly FoldedValue[]>();
  foldedOf.set(index, own);
  const values =
    own.get(facet) ?? index.valuesAtHand(facet).map(({ label }) => ({ label, folded: fold(label) }));
  own.set(facet, values);
  return values;
};

const quotedIfNeeded = (value: string): string => (/\s/.test(value) ? `"${value}"` : value);

/**
 * What a reader may be about to type: words of the archive that begin like the last one, with the number of
 * articles each finds, and values of facets.
 * @param take puts a whole query into the field
 */
export const suggest = async (
  index: ArchiveIndex,
  text: string,
  take: (query: string) => void,
): Promise<readonly Suggestion[]> => {
  const [, before = '', last = ''] = /^(.*?)([^\s"„“»«|:-]*)$/su.exec(text) ?? [];
  const surface = last.length > longestBeginning ? '' : (wordSurface(last)?.surface ?? '');
  if (surface.length < shortestBeginning) return [];
  const suggested = index.lexicon.suggested(surface);
  const entries = distinct((await suggested.entries).filter(isSuggestable))
    .filter((entry) => entry.surface !== surface)
    .sort((a, b) => b.documents - a.documents || a.surface.length - b.surface.length)
    .slice(0, mostWords);
  const words = entries.map(({ display, documents }) => ({
    label: display,
    remark: wording.suggestedWord(documents, suggested.areCounted),
    take: () => {
      take(`${before}${display} `);
    },
  }));
  const values = facetNames.flatMap((facet) =>
    foldedValues(index, facet)
      .filter(({ folded }) => folded.startsWith(surface))
      .slice(0, mostFacetValues)
      .map(({ label }) => ({
        label,
        remark: wording.facets[facet],
        take: () => {
          take(`${before}${facet}:${quotedIfNeeded(label)} `);
        },
      })),
  );
  return [...words, ...values];
};
