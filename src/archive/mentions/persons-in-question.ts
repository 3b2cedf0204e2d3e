import type { Article } from '../../record/article.ts';
import type { PersonAuthority } from '../../record/authority.ts';
import { nameTokens } from './name-tokens.ts';
import { withoutGenitive } from './name-trie.ts';
import { personNames } from './person-names.ts';
import { searchedTexts } from './searched-texts.ts';

/** The words that a text begins a person's names with, folded: those of the full names and of the surnames. */
export const beginningsOfNames = (person: PersonAuthority): readonly string[] => {
  const { full, surnames, bare = [] } = personNames(person);
  return [...new Set([...full, ...surnames, bare].flatMap(([first]) => first?.folded ?? []))];
};

/** The words of articles as a name may begin with them: folded, and without a genitive. */
const wordsOf = (articles: readonly Article[]): ReadonlySet<string> => {
  const words = new Set<string>();
  for (const { text } of articles.flatMap(searchedTexts)) {
    for (const { folded } of nameTokens(text)) {
      if (words.has(folded)) continue;
      words.add(folded);
      for (const form of withoutGenitive(folded)) words.add(form);
    }
  }
  return words;
};

/**
 * The places of the persons that articles may name: linking the articles with these alone finds the same as with all
 * persons, since nobody is looked for but at the first word of a name.
 *
 * @param beginnings by person what `beginningsOfNames` says
 */
export const personsInQuestion = (
  beginnings: readonly (readonly string[])[],
  articles: readonly Article[],
): readonly number[] => {
  const words = wordsOf(articles);
  return beginnings.flatMap((own, place) => (own.some((word) => words.has(word)) ? [place] : []));
};
