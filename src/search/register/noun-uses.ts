import type { NounTable } from './noun-table.ts';

/** A noun in one article. */
export interface NounUse {
  /** The article, by its place in the archive. */
  readonly article: number;
  /** The block in which it first stands, from 0. */
  readonly block: number;
  readonly times: number;
}

const shownUses = 6;

/**
 * Gathers of the chosen stems the uses that are shown: they come in time; those stay in which the noun stands most
 * often, of equal ones the first.
 */
export const usesShown = (
  { starts, forms, times: timesAt, blocks: blockAt, known }: NounTable,
  chosen: readonly number[],
): ReadonlyMap<number, readonly NounUse[]> => {
  const placeOfStem = new Int32Array(known.stemNames.length).fill(-1);
  for (const [place, stem] of chosen.entries()) placeOfStem[stem] = place * shownUses;
  const placeOfForm = Int32Array.from(known.stems, (stem) => placeOfStem[stem] ?? -1);
  const counts = new Uint8Array(chosen.length);
  const articles = new Uint32Array(chosen.length * shownUses);
  const blocks = new Uint32Array(articles.length);
  const times = new Uint32Array(articles.length);
  /** The stems in the order in which they are first printed. */
  const found: number[] = [];
  const put = (article: number, start: number, block: number, own: number): void => {
    const number = start / shownUses;
    const count = counts[number] ?? 0;
    if (count === 0) found.push(chosen[number] ?? 0);
    let place = start + count;
    while (place > start && own > (times[place - 1] ?? 0)) place -= 1;
    if (place >= start + shownUses) return;
    for (let moved = start + Math.min(count, shownUses - 1); moved > place; moved -= 1) {
      articles[moved] = articles[moved - 1] ?? 0;
      blocks[moved] = blocks[moved - 1] ?? 0;
      times[moved] = times[moved - 1] ?? 0;
    }
    articles[place] = article;
    blocks[place] = block;
    times[place] = own;
    if (count < shownUses) counts[number] = count + 1;
  };
  const lookAt = (article: number, from: number, end: number): void => {
    for (let at = from; at < end; ) {
      const start = placeOfForm[forms[at] ?? 0] ?? -1;
      const first = at;
      at += 1;
      if (start < 0) continue;
      let own = timesAt[first] ?? 0;
      for (; at < end && placeOfForm[forms[at] ?? 0] === start; at += 1) own += timesAt[at] ?? 0;
      put(article, start, blockAt[first] ?? 0, own);
    }
  };
  for (let article = 0; article + 1 < starts.length; article += 1) {
    lookAt(article, starts[article] ?? 0, starts[article + 1] ?? 0);
  }
  return new Map(
    found.map((stem) => {
      const start = placeOfStem[stem] ?? 0;
      const uses = Array.from({ length: counts[start / shownUses] ?? 0 }, (_, index): NounUse => {
        const place = start + index;
        return { article: articles[place] ?? 0, block: blocks[place] ?? 0, times: times[place] ?? 0 };
      });
      return [stem, uses];
    }),
  );
};
