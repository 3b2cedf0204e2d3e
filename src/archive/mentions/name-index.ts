import { lookalikeNames } from '../../german/lookalike-names.ts';
import { placesThatAreWords } from '../../german/places-that-are-words.ts';
import type { AuthorityFiles, OrganizationAuthority, PlaceAuthority } from '../../record/authority.ts';
import { beginnings } from './beginnings.ts';
import { type DerivedNames, derivedNames, hyphenedAdjectives } from './derived-names.ts';
import { headOfCompound } from './closed-compound.ts';
import { namesOf } from '../names-of.ts';
import { foldName } from './fold-name.ts';
import { type NameToken, beginsWithCapital, nameTokens } from './name-tokens.ts';
import { NameTrie, tokenKey } from './name-trie.ts';
import { type PersonNames, personNames } from './person-names.ts';
import { partiesThatAreWords } from './title-context.ts';
import { withoutArticle, withoutNumber } from './short-names.ts';
import type { KnownWord } from '../words/known-word.ts';
import { ofWord } from '../words/of-word.ts';

export type NamedThing = OrganizationAuthority | PlaceAuthority;

/** Everything that linking looks for, made once for all articles. */
export interface NameIndex {
  readonly fullNames: NameTrie<PersonNames>;
  readonly surnames: NameTrie<PersonNames>;
  /** Names of one word, which take a genitive s only. */
  readonly words: NameTrie<NamedThing>;
  /** Names of several words, whose words are inflected; a name that only looks like another has no thing. */
  readonly phrases: NameTrie<NamedThing | undefined>;
  /** Names of one word by their folded form, for compounds. */
  readonly stems: ReadonlyMap<string, readonly NamedThing[]>;
  /** Names of one word, folded, that have an article in the authority files: Spiegel, of Der Spiegel. */
  readonly shortened: ReadonlySet<string>;
  readonly derived: DerivedNames;
  /** Whether a word can be or begin any name: most words of a text cannot. */
  readonly mayBegin: (word: KnownWord) => boolean;
}

const asPrinted = tokenKey((folded) => folded);

/** The endings of adjectives and nouns off: Vereinigten, Vereinigte; Staaten, Staat. */
const withoutEnding = tokenKey((folded) =>
  folded.length < 4 ? folded : folded.replace(/(?<=.{3})(?:e[mnrs]?|s)$/, ''),
);

/** A compound is taken apart only for names so long that no other word begins with them by chance. */
const shortestStem = 5;

/** A single word that is declined like an adjective: die Grünen, bei Grünen. */
const isDeclined = (tokens: readonly NameToken[]): boolean => tokens[0]?.folded.endsWith('e') === true;

/** Makes the index of all names in the authority files. */
export const nameIndex = ({ persons, organizations, places }: AuthorityFiles): NameIndex => {
  const fullNames = new NameTrie<PersonNames>(asPrinted);
  const surnames = new NameTrie<PersonNames>(asPrinted);
  const words = new NameTrie<NamedThing>(asPrinted);
  const phrases = new NameTrie<NamedThing | undefined>(withoutEnding);
  const stems = new Map<string, readonly NamedThing[]>();
  const shortened = new Set<string>();
  for (const names of persons.map(personNames)) {
    for (const tokens of names.full) fullNames.add(tokens, names);
    for (const tokens of names.surnames) surnames.add(tokens, names);
    if (names.bare !== undefined) surnames.add(names.bare, names);
  }
  for (const thing of [...organizations, ...places]) {
    const add = (tokens: readonly NameToken[]): void => {
      const isPhrase = tokens.length > 1 || (thing.kind === 'organization' && isDeclined(tokens));
      if (isPhrase) phrases.add(tokens, thing);
      else words.add(tokens, thing);
    };
    for (const tokens of namesOf(thing).map(nameTokens)) {
      const [first] = tokens;
      add(withoutNumber(tokens) ?? tokens);
      const short = thing.kind === 'organization' ? withoutArticle(tokens) : undefined;
      if (short !== undefined) {
        const word = short[0]?.folded ?? '';
        if (partiesThatAreWords.has(word)) add(short);
        else words.add(short, thing);
        shortened.add(word);
      }
      if (tokens.length > 1 || first === undefined || first.text.length < shortestStem) continue;
      if (placesThatAreWords.has(first.folded)) continue;
      stems.set(first.folded, [...(stems.get(first.folded) ?? []), thing]);
    }
  }
  for (const place of places) {
    for (const word of hyphenedAdjectives(place)) phrases.add(nameTokens(word), place);
  }
  for (const name of lookalikeNames) phrases.add(nameTokens(name), undefined);
  const derived = derivedNames(places);
  const tries = [fullNames, surnames, words, phrases];
  const inLowerCase = beginnings([
    ...tries.flatMap(({ lowerCaseWords }) => [...lowerCaseWords]),
    ...derived.adjectives.keys(),
    ...derived.bareAdjectives.keys(),
  ]);
  const mayBegin = ofWord((text, word) => {
    const isCapital = beginsWithCapital(text);
    if (!isCapital && !inLowerCase(text)) return false;
    const folded = foldName(text);
    const ofPlaces = isCapital ? Object.values(derived) : [derived.adjectives, derived.bareAdjectives];
    return (
      tries.some((names) => names.mayBeginWith(word, isCapital)) ||
      ofPlaces.some((names) => names.has(folded)) ||
      (isCapital && headOfCompound(stems, folded) !== undefined)
    );
  });
  return { fullNames, surnames, words, phrases, stems, shortened, derived, mayBegin };
};
