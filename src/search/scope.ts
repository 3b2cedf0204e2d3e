import type { CoreShard } from './index/core.ts';
import type { DayRange } from './index/page-table.ts';
import { allDays, overlaps } from './query/day-range.ts';

/** How far back a search reaches: as far as is cheap, from a year on, or over everything. */
export type Reach = 'nah' | 'alles' | number;

/** The shards that are searched, and what that is. */
export interface Scope {
  /** By their places, in ascending order. */
  readonly places: readonly number[];
  /** Nothing is left out that could be found. */
  readonly isWhole: boolean;
  /** The years of the articles searched; undefined when none of them has a day. */
  readonly years: readonly [first: number, last: number] | undefined;
  /** Articles without a day are not searched, though there are some. */
  readonly leavesUndated: boolean;
  /** The year from which a wider search would reach; undefined when there is nothing older. */
  readonly widerFrom: number | undefined;
}

/** The length of all texts, in UTF-16 code units, that is searched without being asked for. */
const nearBudget = 40_000_000;

const daysOf = ({ days: [earliest, latest] }: CoreShard): DayRange | undefined =>
  earliest === undefined
    ? undefined
    : { earliest: earliest ?? allDays.earliest, latest: latest ?? allDays.latest };

const isDated = ({ years }: CoreShard): boolean => years.length > 0;

const isLimited = ({ earliest, latest }: DayRange): boolean =>
  earliest !== allDays.earliest || latest !== allDays.latest;

/** The newest shards as far as the budget goes, one at least; those without a day come after all others. */
const nearest = (shards: readonly CoreShard[]): readonly number[] => {
  const places = [...shards.keys()];
  const byAge = [
    ...places.filter((place) => isDated(shards[place] ?? noShard)).reverse(),
    ...places.filter((place) => !isDated(shards[place] ?? noShard)),
  ];
  let left = nearBudget;
  const near: number[] = [];
  for (const place of byAge) {
    left -= shards[place]?.weight ?? 0;
    if (left < 0 && near.length > 0) break;
    near.push(place);
  }
  return near;
};

const noShard: CoreShard = { name: '', head: '', pages: 0, weight: 0, years: [], days: [] };

const reachedBy = (shards: readonly CoreShard[], reach: Reach): readonly number[] => {
  const places = [...shards.keys()];
  if (reach === 'alles') return places;
  const near = nearest(shards);
  if (reach === 'nah') return near;
  return places.filter((place) => near.includes(place) || (shards[place]?.years[1] ?? -1) >= reach);
};

const yearsOf = (shards: readonly CoreShard[]): readonly [number, number] | undefined => {
  const all = shards.flatMap(({ years }) => years);
  return all.length === 0 ? undefined : [Math.min(...all), Math.max(...all)];
};

/**
 * Chooses the shards to search. Days decide where they are given, because what lies in them must be found;
 * otherwise the reach does.
 * @param days the stretches of time that a search is limited to, each of which an article must touch
 */
export const scopeOf = (shards: readonly CoreShard[], days: readonly DayRange[], reach: Reach): Scope => {
  const limits = days.filter(isLimited);
  const canHold = (shard: CoreShard): boolean => {
    const own = daysOf(shard);
    return own !== undefined && limits.every((limit) => overlaps(own, limit));
  };
  const possible = [...shards.keys()].filter(
    (place) => limits.length === 0 || canHold(shards[place] ?? noShard),
  );
  const reached = limits.length > 0 ? possible : reachedBy(shards, reach);
  const places = [...reached].sort((a, b) => a - b);
  const searched = places.flatMap((place) => shards[place] ?? []);
  const leftOut = possible.filter((place) => !places.includes(place)).flatMap((place) => shards[place] ?? []);
  const older = leftOut.filter(isDated);
  // Each step doubles what is searched.
  let left = searched.reduce((sum, { weight }) => sum + weight, 0);
  const next = older.toReversed().filter(({ weight }, place) => {
    left -= weight;
    return place === 0 || left >= 0;
  });
  return {
    places,
    isWhole: leftOut.length === 0,
    years: yearsOf(searched),
    leavesUndated: leftOut.some((shard) => !isDated(shard)),
    widerFrom: yearsOf(next)?.[0],
  };
};
