import type { IsoDay } from '../../record/identifiers.ts';
import { recentlyMade } from '../analysis/recent.ts';

/** What is cut: where it lies in time, what names it for ever, and how much it weighs. */
export interface Dated {
  readonly id: string;
  /** Absent when nothing is known of its day. */
  readonly day: IsoDay | undefined;
  readonly weight: number;
}

/** What lies in one stretch of the calendar. */
export interface Stretch<Item> {
  /** `2016-2019`, `2019`, `2019-m07-09`; fit for the name of a file. */
  readonly name: string;
  /** How far down from the whole archive; the finer stretches of it lie deeper. */
  readonly depth: number;
  readonly items: readonly Item[];
}

const whole = 'alle';
const undated = 'ohne-datum';

const longestYears = 4096;

/** Ever shorter stretches of years, each the half of one before it, so that none lies in two. */
const yearSpans = (year: number): readonly string[] => {
  const spans: string[] = [];
  for (let length = longestYears; length >= 1; length /= 2) {
    const first = year - (year % length);
    spans.push([first, ...(length === 1 ? [] : [first + length - 1])].map(padded(4)).join('-'));
  }
  return spans;
};

const padded =
  (length: number) =>
  (number: number): string =>
    String(number).padStart(length, '0');

const monthSpans = (year: number, month: number): readonly string[] =>
  [6, 3, 1].map((length) => {
    const first = month - ((month - 1) % length);
    const months = [first, ...(length === 1 ? [] : [first + length - 1])].map(padded(2));
    return `${padded(4)(year)}-m${months.join('-')}`;
  });

/** A number that depends on the name alone (FNV-1a), to divide by lot what no calendar divides. */
const lotOf = (id: string): number => {
  let hash = 0x81_1c_9d_c5;
  for (let place = 0; place < id.length; place += 1) {
    hash = Math.imul(hash ^ id.charCodeAt(place), 0x01_00_01_93);
  }
  return hash >>> 0;
};

const lots = 32;

/** The ever shorter stretches that a month lies in; an archive asks for the same ones again and again. */
const spansOfMonth = recentlyMade((name: string): readonly string[] => {
  const [year = 0, month = 1] = name.split('-').map(Number);
  return [...yearSpans(year), ...monthSpans(year, month)];
}, 2000);

const lettersOfMonth = 'JJJJ-MM'.length;

const noSpans: readonly string[] = [undated];

/** Items on their way into parts: with each the stretches of the calendar that it lies in. */
interface Pile<Item> {
  readonly items: Item[];
  readonly spans: (readonly string[])[];
  weight: number;
}

const put = <Item extends Dated>(pile: Pile<Item>, item: Item, spans: readonly string[]): void => {
  pile.items.push(item);
  pile.spans.push(spans);
  pile.weight += item.weight;
};

const emptyPile = <Item>(): Pile<Item> => ({ items: [], spans: [], weight: 0 });

/** The stretch that an item lies in so deep down from the whole archive; undefined below the finest lot. */
const stretchOf = ({ id }: Dated, spans: readonly string[], depth: number): string | undefined => {
  if (depth === 0) return whole;
  const span = spans[depth - 1];
  if (span !== undefined) return span;
  const bits = depth - spans.length;
  if (bits > lots) return undefined;
  const lot = (lotOf(id) >>> (lots - bits)).toString(2).padStart(bits, '0');
  return `${spans.at(-1)}-${lot}`;
};

const partsOf = <Item extends Dated>(
  { items, spans }: Pile<Item>,
  depth: number,
): ReadonlyMap<string, Pile<Item>> => {
  const parts = new Map<string, Pile<Item>>();
  let last: { readonly name: string; readonly part: Pile<Item> } | undefined;
  for (const [place, item] of items.entries()) {
    const own = spans[place] ?? noSpans;
    const name = stretchOf(item, own, depth) ?? '';
    // Items that follow one another in time mostly lie in one part.
    if (last?.name !== name) {
      last = { name, part: parts.get(name) ?? emptyPile() };
      parts.set(name, last.part);
    }
    put(last.part, item, own);
  }
  return parts;
};

const divided = <Item extends Dated>(
  name: string,
  depth: number,
  pile: Pile<Item>,
  most: number,
): readonly Stretch<Item>[] => {
  const { items, spans, weight } = pile;
  const [first] = items;
  if (first === undefined) return [];
  const isFinest = stretchOf(first, spans[0] ?? noSpans, depth + 1) === undefined;
  if (weight <= most || isFinest) return [{ name, depth, items }];
  return [...partsOf(pile, depth + 1)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([partName, part]) => divided(partName, depth + 1, part, most));
};

/**
 * Divides a stretch until no part of it weighs more than `most`. Where it is divided depends on the calendar alone,
 * so that an item more or less changes its own part, or halves it, and leaves the others as they are. The parts are
 * in order of time, what has no day comes last; the order of items within a part is kept.
 */
export const divideStretch = <Item extends Dated>(
  { name, depth, items }: Stretch<Item>,
  most: number,
): readonly Stretch<Item>[] => {
  const pile = emptyPile<Item>();
  for (const item of items) {
    put(pile, item, item.day === undefined ? noSpans : spansOfMonth(item.day.slice(0, lettersOfMonth)));
  }
  return divided(name, depth, pile, most);
};

/** The stretch that holds a whole archive, to be divided. */
export const wholeStretch = <Item extends Dated>(items: readonly Item[]): Stretch<Item> => ({
  name: whole,
  depth: 0,
  items,
});
