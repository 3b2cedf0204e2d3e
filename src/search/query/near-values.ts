import { editDistance } from '../analysis/edit-distance.ts';
import { phoneticCode } from '../analysis/phonetic-code.ts';
import type { FacetValue } from '../facet.ts';
import { foldedName } from '../index/known-name.ts';
import { mostEdits } from './spelling.ts';

/** So many are offered at most. */
const mostOffered = 3;

/** What sounds the same may differ by so many letters more: Gadaffi, Gaddafi. */
const moreBySound = 1;

/** The values of a facet that a misspelt one may mean, nearest first: as a whole, or by one word of their name. */
export const nearValues = (typed: string, values: readonly FacetValue[]): readonly FacetValue[] => {
  const wanted = foldedName(typed);
  const most = mostEdits(wanted);
  const sound = phoneticCode(wanted);
  const distanceTo = (name: string): number => {
    const distance = most === 0 ? undefined : editDistance(wanted, name, most + moreBySound);
    const isNear = distance !== undefined && (distance <= most || phoneticCode(name) === sound);
    return isNear ? distance : Number.POSITIVE_INFINITY;
  };
  const distanceOf = ({ label, id }: FacetValue): number => {
    const name = foldedName(label);
    return Math.min(...[name, foldedName(id), ...name.split(' ')].map(distanceTo));
  };
  return values
    .map((value) => ({ value, distance: distanceOf(value) }))
    .filter(({ distance }) => Number.isFinite(distance))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, mostOffered)
    .map(({ value }) => value);
};
