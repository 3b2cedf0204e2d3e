import { searchWording as wording } from '../../german/wording/search.ts';
import type { ArchiveIndex } from '../../search/archive-index.ts';
import { askedKeys, relatedKeys } from '../../search/query/asked-keys.ts';
import type { Match } from '../../search/query/match.ts';
import type { ReadWord } from '../../search/query/reading.ts';
import { cardWithoutText } from './card-without-text.ts';
import { type Explain, resultCard } from './result-card.ts';

/** Says why an article was found: the words asked for and what stands for them here, and where. */
const explainWith =
  (words: readonly ReadWord[], isRelated: boolean): Explain =>
  ({ words: found, fields }, { score }) => {
    if (found.length === 0) return [wording.whyNarrowed];
    const asked = words.map(({ text }) => text).join(' ');
    const named = found.slice(0, 12);
    return [
      isRelated ? wording.whyRelated(asked, named) : wording.whyKnown(asked, named),
      wording.whyFields(fields.map((field) => wording.fields[field])),
      wording.whyScore(score.toLocaleString('de-DE', { maximumFractionDigits: 2 })),
    ];
  };

/** What a card is for: a hit, an article with related words, or one of all articles because nothing was asked for. */
export type CardKind = 'hit' | 'related' | 'unasked';

/** Loads the documents of some matches and makes their cards, in order; a text that is not to be had is left out. */
export const resultCards = async (
  index: ArchiveIndex,
  matches: readonly Match[],
  words: readonly ReadWord[],
  kind: CardKind,
): Promise<readonly HTMLLIElement[]> => {
  const isRelated = kind === 'related';
  const keys = [...words.flatMap(askedKeys), ...(isRelated ? words.flatMap(relatedKeys) : [])];
  const explain = kind === 'unasked' ? undefined : explainWith(words, isRelated);
  return Promise.all(
    matches.map(async (match) => {
      const document = await index.document(match.page).catch(() => undefined);
      return document === undefined
        ? cardWithoutText(await index.entry(match.page))
        : resultCard(document, match, keys, explain);
    }),
  );
};
