import { type FormerRelations, nowhere } from './former-relations.ts';
import { numbersAt, type TraitTable } from './trait-table.ts';
import { rarities } from './weights.ts';

/** By term: how many more articles bear it than before. */
const bearersMore = (
  table: TraitTable,
  { table: then, places }: FormerRelations,
): ReadonlyMap<number, number> => {
  const more = new Map<number, number>();
  const count = (of: TraitTable, article: number, by: number): void => {
    for (const number of numbersAt(of, article)) {
      const term = of.terms[number] ?? 0;
      more.set(term, (more.get(term) ?? 0) + by);
    }
  };
  const isKept = new Uint8Array(then.starts.length - 1);
  for (let article = 0; article < places.length; article += 1) {
    const place = places[article] ?? nowhere;
    if (place === nowhere) count(table, article, 1);
    else isKept[place] = 1;
  }
  for (let place = isKept.indexOf(0); place >= 0; place = isKept.indexOf(0, place + 1))
    count(then, place, -1);
  return more;
};

/** Marks the articles that bear one of some terms: one loop over all terms of all articles, which calls nothing. */
export const markBearers = ({ starts, numbers }: TraitTable, isOne: Uint8Array, marks: Uint8Array): void => {
  let article = 0;
  for (let at = 0; at < numbers.length; at += 1) {
    if (isOne[numbers[at] ?? 0] !== 1) continue;
    while ((starts[article + 1] ?? 0) <= at) article += 1;
    marks[article] = 1;
  }
};

/** By term whether it tells something else than before. */
export const termsTellingOtherwise = (table: TraitTable, former: FormerRelations): Uint8Array => {
  const { bearers, terms } = table;
  const [now, then] = [rarities(table.starts.length - 1), rarities(former.table.starts.length - 1)];
  const isOther = new Uint8Array(bearers.length);
  const more = bearersMore(table, former);
  for (let number = 0; number < bearers.length; number += 1) {
    const change = more.get(terms[number] ?? 0) ?? 0;
    if (change === 0) continue;
    const count = bearers[number] ?? 0;
    if (now(count) !== then(count - change)) isOther[number] = 1;
  }
  return isOther;
};
