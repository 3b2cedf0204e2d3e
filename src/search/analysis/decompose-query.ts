import { linkingElements } from '../../german/linking-elements.ts';

/** What the vocabulary of the archive says about a word. */
export interface KnownWord {
  /** In how many documents it occurs. */
  readonly documents: number;
}

/** Finds a folded word, in this or another inflected form, among the nouns of the archive. */
export type Lookup<Word extends KnownWord> = (surface: string) => Promise<Word | undefined>;

/** An unknown compound read as two known words that an article may hold apart from one another. */
export interface Decomposition<Word extends KnownWord> {
  readonly modifier: Word;
  readonly head: Word;
  /** Longer and commoner parts score higher; to be compared between readings of one word only. */
  readonly score: number;
}

/** What a word that is not known is made of, as far as the archive knows it. */
export interface QueryParts<Word extends KnownWord> {
  /** The best reading as two words. */
  readonly whole: Decomposition<Word> | undefined;
  /** The longest known word that it begins with. */
  readonly beginning: Word | undefined;
}

const shortestPart = 3;
/** A reading with a shorter part is not believed, but neither is one that is worse than it. */
const shortestBelieved = 4;
const scoreOfLinkingElement = -0.2;
/** No word is in more. */
const mostDocuments = 1e5;

/** The dictionary forms a modifier may have: without its linking element, or with a lost e („Grenz-“). */
const modifierForms = (written: string): readonly { form: string; score: number }[] => [
  { form: written, score: 0 },
  { form: `${written}e`, score: 0 },
  ...linkingElements
    .filter((link) => written.endsWith(link) && written.length - link.length >= shortestPart)
    .map((link) => ({ form: written.slice(0, -link.length), score: scoreOfLinkingElement })),
];

interface Candidate {
  readonly written: string;
  readonly head: string;
  readonly form: string;
  readonly score: number;
  readonly isBelieved: boolean;
}

const candidatesOf = (surface: string): readonly Candidate[] => {
  const candidates: Candidate[] = [];
  for (let place = shortestPart; place <= surface.length - shortestPart; place += 1) {
    const written = surface.slice(0, place);
    const head = surface.slice(place);
    for (const { form, score } of modifierForms(written)) {
      const isBelieved = form.length >= shortestBelieved && head.length >= shortestBelieved;
      candidates.push({ written, head, form, score, isBelieved });
    }
  }
  return candidates;
};

const scoreOf = ({ written, head, score }: Candidate, documents: number): number =>
  Math.min(written.length, head.length) + Math.log10(1 + documents) + score;

/**
 * Reads a folded word that the archive does not know as a compound of two words that it knows: `venezuelakrise`
 * as Venezuela and Krise. Every word that is looked up may take a part of a vocabulary ordered by first letters: heads
 * are looked up after their modifier was found, the most promising first, and as long as they can lead to a better
 * reading; short modifiers only where there is a reading that one of them could outdo.
 */
export const decomposeQuery = async <Word extends KnownWord>(
  surface: string,
  lookup: Lookup<Word>,
): Promise<QueryParts<Word>> => {
  const candidates = candidatesOf(surface);
  const bestOf = async (
    of: readonly Candidate[],
    toBeat: Decomposition<Word> | undefined,
  ): Promise<QueryParts<Word>> => {
    const modifiers = await Promise.all(of.map(({ form }) => lookup(form)));
    const known = of
      .flatMap((candidate, place) => {
        const modifier = modifiers[place];
        return modifier === undefined
          ? []
          : [{ ...candidate, modifier, most: scoreOf(candidate, modifier.documents) }];
      })
      .sort((a, b) => b.most - a.most);
    let whole = toBeat;
    for (const { modifier, most, ...candidate } of known) {
      if (whole !== undefined && most <= whole.score) break;
      const head = await lookup(candidate.head);
      if (head === undefined) continue;
      const score = scoreOf(candidate, Math.min(modifier.documents, head.documents));
      if (whole === undefined || score > whole.score) whole = { modifier, head, score };
    }
    return { whole, beginning: modifiers.findLast((modifier) => modifier !== undefined) };
  };
  const believed = await bestOf(
    candidates.filter(({ isBelieved }) => isBelieved),
    undefined,
  );
  const { whole } = believed;
  if (whole === undefined) return believed;
  const others = candidates.filter(
    (candidate) => !candidate.isBelieved && scoreOf(candidate, mostDocuments) > whole.score,
  );
  const outdone = (await bestOf(others, whole)).whole !== whole;
  return { ...believed, whole: outdone ? undefined : whole };
};
