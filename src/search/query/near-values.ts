import { editDistance } from '../analysis/edit-distance.ts';
import { fold } from '../analysis/fold.ts';
import type { FacetValue } from '../facet.ts';
import { mostEdits } from './spelling.ts';

/** So many are offered at most. */
const mostOffered = 3;

/** The values of a facet that a misspelt one may mean, nearest first: as a whole, or by one word of their name. */
export const nearValues = (typed: string, values: readonly FacetValue[]): readonly FacetValue[] => {
  const wanted = fold(typed);
  const most = mostEdits(wanted);
  const distanceOf = ({ label, id }: FacetValue): number => {
    const name = fold(label);
    const distances = [name, id, ...name.split(/\s+/)].map((part) => editDistance(wanted, part, most));
    return Math.min(...distances.map((distance) => distance ?? Number.POSITIVE_INFINITY));
  };
  return values
    .map((value) => ({ value, distance: distanceOf(value) }))
    .filter(({ distance }) => Number.isFinite(distance))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, mostOffered)
    .map(({ value }) => value);
};
