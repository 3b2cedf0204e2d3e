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

const shortestPart = 3;
const scoreOfLinkingElement = -0.2;

/** The dictionary forms a modifier may have: without its linking element, or with a lost e („Grenz-“). */
const modifierForms = (written: string): readonly { form: string; score: number }[] => [
  { form: written, score: 0 },
  { form: `${written}e`, score: 0 },
  ...linkingElements
    .filter((link) => written.endsWith(link) && written.length - link.length >= shortestPart)
    .map((link) => ({ form: written.slice(0, -link.length), score: scoreOfLinkingElement })),
];

/**
 * Reads a folded word that the archive does not know as a compound of two words that it knows: `venezuelakrise`
 * as Venezuela and Krise. Heads are looked up only after their modifier was found, so that few shards of a
 * vocabulary ordered by first letters are read. The best reading, or undefined.
 */
export const decomposeQuery = async <Word extends KnownWord>(
  surface: string,
  lookup: Lookup<Word>,
): Promise<Decomposition<Word> | undefined> => {
  let best: Decomposition<Word> | undefined;
  for (let place = shortestPart; place <= surface.length - shortestPart; place += 1) {
    const written = surface.slice(0, place);
    const head = surface.slice(place);
    for (const { form, score } of modifierForms(written)) {
      const modifierWord = await lookup(form);
      if (modifierWord === undefined) continue;
      const headWord = await lookup(head);
      if (headWord === undefined) break;
      const rarer = Math.min(modifierWord.documents, headWord.documents);
      const total = Math.min(written.length, head.length) + Math.log10(1 + rarer) + score;
      if (best === undefined || total > best.score) {
        best = { modifier: modifierWord, head: headWord, score: total };
      }
    }
  }
  return best;
};
