import { everydayNouns } from '../../german/everyday-nouns.ts';
import { functionWords } from '../../german/function-words.ts';
import { ofWord } from '../../archive/words/of-word.ts';
import type { Article } from '../../record/article.ts';
import type { Mention } from '../../record/mention.ts';
import { fold } from '../analysis/fold.ts';
import { stem } from '../analysis/stem.ts';
import { nounsInSentence } from '../../archive/words/nouns-in-sentence.ts';

/** A noun of one article in one of the forms in which it is printed there. */
export interface PrintedNoun {
  readonly printed: string;
  readonly stem: string;
  readonly times: number;
  /** The block in which the form first stands, from 0. */
  readonly block: number;
}

type CountedNoun = PrintedNoun & { times: number };

const shortest = 4;

const nounStem = (printed: string): string => stem(fold(printed), 'noun');

let everyday: ReadonlySet<string> | undefined;

/** Stems that say little of any article. */
const everydayStems = (): ReadonlySet<string> => {
  everyday ??= new Set([...everydayNouns, ...functionWords.flatMap((row) => row.split(' '))].map(nounStem));
  return everyday;
};

/** The stem of a noun that may have a heading; empty for others. */
const headingStem = ofWord((printed) => {
  if (printed.length < shortest) return '';
  const key = nounStem(printed);
  return everydayStems().has(key) ? '' : key;
});

/** The words of linked names, which have headings of their own. */
const nameWords = (mentions: readonly Mention[]): ReadonlySet<string> =>
  new Set(
    Array.from(new Set(mentions.map(({ text }) => text))).flatMap(
      (text) => text.match(/[\p{L}\p{M}]+/gu) ?? [],
    ),
  );

/**
 * The nouns of an article's body that are no everyday noun and no part of a linked name, in the order in which
 * they are first printed, the forms of one noun one after the other.
 */
export const articleNouns = (article: Article, mentions: readonly Mention[]): readonly PrintedNoun[] => {
  const named = nameWords(mentions);
  const nouns = new Map<string, CountedNoun[]>();
  for (const [block, { text }] of article.body.blocks.entries()) {
    for (const noun of nounsInSentence(text)) {
      const key = headingStem(noun);
      if (key === '' || named.has(noun.text)) continue;
      const forms = nouns.get(key);
      const form = forms?.find(({ printed }) => printed === noun.text);
      if (form !== undefined) {
        form.times += 1;
        continue;
      }
      const first: CountedNoun = { printed: noun.text, stem: key, times: 1, block };
      if (forms === undefined) nouns.set(key, [first]);
      else forms.push(first);
    }
  }
  return [...nouns.values()].flat();
};
