import type { Appearance, PrintedRole } from '../record/entity-in-archive.ts';

const shownRoles = 24;

/**
 * The offices that the articles give somebody, each with the first and the last day on which an article prints it so,
 * in the order of the first; of very many those that most articles print.
 *
 * @param appearances in order of publication, those without a day last
 */
export const rolesAsPrinted = (appearances: readonly Appearance[]): readonly PrintedRole[] => {
  const found = new Map<string, { first: Appearance; last: Appearance; articles: number; place: number }>();
  for (const appearance of appearances) {
    if (appearance.isAside) continue;
    for (const role of appearance.roles) {
      const known = found.get(role);
      if (known === undefined) {
        found.set(role, { first: appearance, last: appearance, articles: 1, place: found.size });
      } else {
        if (appearance.listed.article.publication !== undefined) known.last = appearance;
        known.articles += 1;
      }
    }
  }
  return [...found]
    .toSorted((one, other) => other[1].articles - one[1].articles || one[1].place - other[1].place)
    .slice(0, shownRoles)
    .toSorted((one, other) => one[1].place - other[1].place)
    .map(([role, { first, last, articles }]) => ({
      role,
      first: first.listed.article.publication?.date,
      last: last.listed.article.publication?.date,
      articles,
    }));
};
