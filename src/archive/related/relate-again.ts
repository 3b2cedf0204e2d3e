import { postingsOf } from './postings.ts';
import { relating } from './relate.ts';
import { relateAll } from './relate-all.ts';
import {
  copyList,
  copyOfLists,
  emptyLists,
  insertRelated,
  type RelatedLists,
  shownRelated,
} from './related-lists.ts';
import { numbersAt, type TraitTable } from './trait-table.ts';
import { rarities, weigh } from './weights.ts';

/** What is known of an archive before something changed. */
export interface FormerRelations {
  readonly table: TraitTable;
  readonly lists: RelatedLists;
  /**
   * By article now: which it was then; -1 for one that is new, has other traits or stands elsewhere in the order.
   * Ascending but for those.
   */
  readonly places: Int32Array;
  /** By article now: whether the articles it is kept apart from are others, as far as they were there then. */
  readonly isApartAnew: (article: number) => boolean;
}

const nowhere = -1;

/** When so many of all are touched, making all anew is as quick. */
const mostTouched = 1 / 3;

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
  const isKept = new Uint8Array(then.starts.length);
  for (const [article, place] of places.entries()) {
    if (place === nowhere) count(table, article, 1);
    else isKept[place] = 1;
  }
  for (let place = 0; place + 1 < then.starts.length; place += 1) {
    if (isKept[place] === 0) count(then, place, -1);
  }
  return more;
};

/** Marks the articles that bear one of some terms: one loop over all terms of all articles, which calls nothing. */
const markBearers = ({ starts, numbers }: TraitTable, isOne: Uint8Array, marks: Uint8Array): void => {
  let article = 0;
  for (let at = 0; at < numbers.length; at += 1) {
    if (isOne[numbers[at] ?? 0] !== 1) continue;
    while ((starts[article + 1] ?? 0) <= at) article += 1;
    marks[article] = 1;
  }
};

/**
 * The same as `relateAll`, made from what is known of the archive before. Touched is an article whose traits
 * changed or whose weights did, because a number of bearers crossed a power; made anew are the lists of those and
 * of all that had one of them in their list; into the others' lists a touched one may come.
 */
export const relateAgain = (
  table: TraitTable,
  apart: (article: number) => readonly number[],
  former: FormerRelations,
): RelatedLists => {
  const { places } = former;
  const articles = table.starts.length - 1;
  const [rarityNow, rarityThen] = [rarities(articles), rarities(former.table.starts.length - 1)];
  // What two articles bear tells as much in every archive unless all weights differ.
  if (rarityNow(2) !== rarityThen(2)) return relateAll(table, apart);
  const { bearers } = table;
  const isRarityOther = new Uint8Array(bearers.length);
  const more = bearersMore(table, former);
  for (let number = 0; number < bearers.length; number += 1) {
    const change = more.get(table.terms[number] ?? 0) ?? 0;
    if (change === 0) continue;
    const count = bearers[number] ?? 0;
    if (rarityNow(count) !== rarityThen(count - change)) isRarityOther[number] = 1;
  }
  const isTouched = new Uint8Array(articles);
  const isAnew = new Uint8Array(articles);
  let left = articles * mostTouched;
  if (isRarityOther.includes(1)) markBearers(table, isRarityOther, isTouched);
  const placeNow = new Int32Array(former.lists.counts.length).fill(nowhere);
  for (let article = 0; article < articles; article += 1) {
    const place = places[article] ?? nowhere;
    if (place === nowhere) isTouched[article] = 1;
    if (isTouched[article] === 1) left -= 1;
    else placeNow[place] = article;
  }
  const isInPlace =
    former.lists.counts.length === articles &&
    places.every((place, article) => place === nowhere || place === article);
  const lists = isInPlace ? copyOfLists(former.lists) : emptyLists(articles);
  for (let article = 0; article < articles; article += 1) {
    if (isTouched[article] === 1) continue;
    const place = places[article] ?? 0;
    let anew = former.isApartAnew(article);
    for (let at = 0; at < (former.lists.counts[place] ?? 0) && !anew; at += 1) {
      anew = placeNow[former.lists.others[place * shownRelated + at] ?? 0] === nowhere;
    }
    if (anew) {
      isAnew[article] = 1;
      left -= 1;
    } else if (!isInPlace) copyList(former.lists, place, lists, article, (other) => placeNow[other] ?? 0);
  }
  if (left < 0) return relateAll(table, apart);
  // Only who bears a telling term of those whose lists are made can come into one of them, or have one of them in its own.
  const isSought = new Uint8Array(bearers.length);
  const isMade = (article: number): boolean => isTouched[article] === 1 || isAnew[article] === 1;
  for (let article = 0; article < articles; article += 1) {
    if (!isMade(article)) continue;
    for (const term of numbersAt(table, article)) if (rarityNow(bearers[term] ?? 0) > 0) isSought[term] = 1;
  }
  const isWeighed = Uint8Array.from(isTouched, (_, article) => Number(isMade(article)));
  markBearers(table, isSought, isWeighed);
  const weights = weigh(table, (article) => isWeighed[article] === 1);
  const { relate, giveReasons } = relating({ table, weights, postings: postingsOf(weights), apart }, lists);
  for (let article = 0; article < articles; article += 1) {
    if (isAnew[article] === 1) relate(article);
    if (isTouched[article] === 0) continue;
    relate(article, (other, score) => {
      if (isTouched[other] === 1 || isAnew[other] === 1) return;
      const place = insertRelated(lists, other, article, score);
      if (place !== undefined) giveReasons(other, place);
    });
  }
  return lists;
};
