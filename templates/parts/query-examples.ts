import { searchWording as wording } from '../../src/german/wording/search.ts';
import type { EntityTally } from '../../src/record/entity-in-archive.ts';
import type { ArticleInArchive } from '../../src/record/in-archive.ts';
import type { Edition } from '../edition.ts';

/** A way to ask of which the archive has an answer. */
interface QueryExample {
  readonly text: string;
  readonly meaning: string;
}

/** An article that examples are taken from. */
interface Witness {
  readonly listed: ArticleInArchive;
  /** Its own words, passage by passage. */
  readonly passages: readonly string[];
  /** All that a search can find in it, in small letters without accents. */
  readonly everything: string;
}

const singleWord = /^\p{Lu}\p{L}{3,}$/u;
const severalWords = /^\p{L}+(?: \p{L}[\p{L}-]*)+$/u;

/** What can be typed behind a colon, in quotation marks or without. */
const withoutSigns = /^[\p{L}\p{N} .-]+$/u;

const folded = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

const witness = (listed: ArticleInArchive): Witness => {
  const { headline, lead, body, kicker, byline, dateline, captions, setAside } = listed.article;
  const passages = [lead?.text ?? '', ...body.blocks.map(({ text }) => text)];
  const others = [headline, kicker, ...byline, ...captions, ...setAside].map((part) => part?.text ?? '');
  return {
    listed,
    passages,
    everything: folded([...passages, ...others, dateline?.verbatim ?? ''].join('\n')),
  };
};

/** Whether the words, which are of letters, stand in a passage as they are. */
const says = ({ passages }: Witness, words: string): boolean => {
  const inText = new RegExp(`(?<![\\p{L}\\p{N}-])${words}(?![\\p{L}\\p{N}-])`, 'u');
  return passages.some((passage) => inText.test(passage));
};

/** Whom and what the articles name, those first that most articles of the archive name. */
const mostNamed = ({ entityKinds, front }: Edition): readonly EntityTally[] => {
  const named = new Set<string>(front.flatMap(({ namedInOwnWords }) => namedInOwnWords));
  return entityKinds
    .flatMap(({ groups }) => groups)
    .filter(({ entity }) => named.has(entity.id))
    .toSorted((one, other) => other.named - one.named);
};

/** What a person or place is asked for by: the family name, the name of the place. */
const askedBy = ({ entity: { kind, name } }: EntityTally): readonly string[] => {
  if (kind !== 'person' && kind !== 'place') return [];
  const word = kind === 'person' ? name.slice(name.lastIndexOf(' ') + 1) : name;
  return singleWord.test(word) ? [word] : [];
};

/** Two words of which an article has the first and nothing that holds the second. */
const wordAlone = (
  words: readonly string[],
  witnesses: readonly Witness[],
): readonly [word: string, without: string] | undefined => {
  for (const word of words) {
    for (const without of words) {
      if (witnesses.some((one) => says(one, word) && !one.everything.includes(folded(without))))
        return [word, without];
    }
  }
  return undefined;
};

/** A source with a year in which something of it appeared. */
const sourceAndYear = (witnesses: readonly Witness[]): string | undefined => {
  for (const { listed } of witnesses) {
    const { source, article } = listed;
    const year = article.publication?.date.earliest?.slice(0, 4);
    if (source !== undefined && year !== undefined && withoutSigns.test(source.name))
      return wording.sourceInYear(source.name, year);
  }
  return undefined;
};

/**
 * What can be typed into the search, shown by what this archive has: names that many of its articles have, found in
 * the texts that lie open on the start page. A way to ask of which these texts have no example is left out.
 */
export const queryExamples = (edition: Edition): readonly QueryExample[] => {
  const witnesses = edition.front
    .filter(({ article }) => article.rights.access === 'full')
    .map((listed) => witness(listed));
  const isSaid = (words: string): boolean => witnesses.some((one) => says(one, words));
  const entities = mostNamed(edition);
  const words = [...new Set(entities.flatMap(askedBy))].filter(isSaid);
  const [first, second] = words;
  const phrase = entities
    .map(({ entity }) => entity.name)
    .find((name) => severalWords.test(name) && isSaid(name));
  const long = words.find((word) => word.length > 6);
  const alone = wordAlone(words, witnesses);
  const { forms, inOrder, without, either, beginning, fields } = wording.syntax;
  const examples: readonly (readonly [text: string | undefined, meaning: string])[] = [
    [first, forms],
    [phrase && wording.quoted(phrase), inOrder],
    [alone && `${alone[0]} -${alone[1]}`, without],
    [second && `${first} | ${second}`, either],
    [long && `${long.slice(0, -3)}*`, beginning],
    [sourceAndYear(witnesses), fields],
  ];
  return examples.flatMap(([text, meaning]) => (text === undefined ? [] : [{ text, meaning }]));
};
