import { areInPlace, type FormerRelations, markNew, nowhere, placesNow } from './former-relations.ts';
import { postingsOf } from './postings.ts';
import { type Relating, relating } from './relate.ts';
import { relateAll } from './relate-all.ts';
import {
  copyList,
  copyOfLists,
  emptyLists,
  insertRelated,
  type RelatedLists,
  shownRelated,
} from './related-lists.ts';
import { markBearers, termsTellingOtherwise } from './telling-terms.ts';
import { numbersAt, type TraitTable } from './trait-table.ts';
import { rarities, weigh } from './weights.ts';

/** When so many of all are touched, making all anew is as quick. */
const mostTouched = 1 / 3;

/** Whether one of those in a list is touched or gone. */
const hasTouched = ({ counts, others }: RelatedLists, place: number, placeNow: Int32Array): boolean => {
  const start = place * shownRelated;
  const end = start + (counts[place] ?? 0);
  for (let at = start; at < end; at += 1) if (placeNow[others[at] ?? 0] === nowhere) return true;
  return false;
};

const sumOf = (marks: Uint8Array): number => {
  let sum = 0;
  for (let place = 0; place < marks.length; place += 1) sum += marks[place] ?? 0;
  return sum;
};

/** Makes lists of some articles; only who bears a telling term of those can come into one of them, or have one of them in its own. */
const relatingSome = (
  table: TraitTable,
  apart: (article: number) => readonly number[],
  isMade: Uint8Array,
  lists: RelatedLists,
): Relating => {
  const { bearers } = table;
  const rarity = rarities(table.starts.length - 1);
  const isSought = new Uint8Array(bearers.length);
  for (let article = isMade.indexOf(1); article >= 0; article = isMade.indexOf(1, article + 1)) {
    for (const term of numbersAt(table, article)) if (rarity(bearers[term] ?? 0) > 0) isSought[term] = 1;
  }
  const isWeighed = isMade.slice();
  markBearers(table, isSought, isWeighed);
  const weights = weigh(table, (article) => isWeighed[article] === 1);
  return relating({ table, weights, postings: postingsOf(weights), apart }, lists);
};

/** The last of a full list; all that are not in it stand behind. */
interface LastOfList {
  readonly score: number;
  /** Where it stands now, if nothing has moved. */
  readonly other: number;
}

const lastOf = ({ scores, others, counts }: RelatedLists, article: number): LastOfList | undefined => {
  const last = (article + 1) * shownRelated - 1;
  return counts[article] === shownRelated
    ? { score: scores[last] ?? 0, other: others[last] ?? nowhere }
    : undefined;
};

/** Whether a list from which some were left out, and into which touched ones came, is full of such as stood in it before. */
const isFilledUp = (lists: RelatedLists, article: number, { score, other }: LastOfList): boolean => {
  const last = lastOf(lists, article);
  return last !== undefined && (last.score > score || (last.score === score && last.other <= other));
};

/**
 * The same as `relateAll`, made from what is known of the archive before. Touched is an article whose traits
 * changed or whose weights did, because a number of bearers crossed a power. Lists of those are made anew. Into the
 * others' lists a touched one may come, in the place it had or in another; a list that was full and has lost one is
 * made anew as well, unless what came stands before all that it could not hold.
 */
export const relateAgain = (
  table: TraitTable,
  apart: (article: number) => readonly number[],
  former: FormerRelations,
): RelatedLists => {
  const { places, lists: then } = former;
  const articles = table.starts.length - 1;
  // What two articles bear tells as much in every archive unless all weights differ.
  if (rarities(articles)(2) !== rarities(former.table.starts.length - 1)(2)) return relateAll(table, apart);
  const isTouched = new Uint8Array(articles);
  const isRarityOther = termsTellingOtherwise(table, former);
  if (isRarityOther.includes(1)) markBearers(table, isRarityOther, isTouched);
  markNew(places, isTouched);
  const placeNow = placesNow(places, isTouched, then.counts.length);
  const isInPlace = then.counts.length === articles && areInPlace(places);
  const lists = isInPlace ? copyOfLists(then) : emptyLists(articles);
  const isMade = isTouched.slice();
  const inDoubt: (readonly [article: number, last: LastOfList])[] = [];
  const takeOver = (article: number): void => {
    const place = places[article] ?? 0;
    if (former.isApartAnew(article)) {
      isMade[article] = 1;
      return;
    }
    const hasLost = hasTouched(then, place, placeNow);
    if (hasLost || !isInPlace) copyList(then, place, lists, article, (other) => placeNow[other] ?? nowhere);
    const last = hasLost ? lastOf(then, place) : undefined;
    if (last === undefined) return;
    inDoubt.push([article, { ...last, other: isInPlace ? last.other : nowhere }]);
  };
  for (let article = 0; article < articles; article += 1) if (isTouched[article] === 0) takeOver(article);
  if (sumOf(isMade) > articles * mostTouched) return relateAll(table, apart);
  const { relate, giveReasons } = relatingSome(table, apart, isMade, lists);
  for (let article = isMade.indexOf(1); article >= 0; article = isMade.indexOf(1, article + 1)) {
    if (isTouched[article] === 0) {
      relate(article);
      continue;
    }
    relate(article, (other, score) => {
      if (isMade[other] === 1) return;
      const place = insertRelated(lists, other, article, score);
      if (place !== undefined) giveReasons(other, place);
    });
  }
  const isLacking = new Uint8Array(articles);
  for (const [article, last] of inDoubt) if (!isFilledUp(lists, article, last)) isLacking[article] = 1;
  if (!isLacking.includes(1)) return lists;
  const others = relatingSome(table, apart, isLacking, lists);
  for (let article = isLacking.indexOf(1); article >= 0; article = isLacking.indexOf(1, article + 1)) {
    others.relate(article);
  }
  return lists;
};
