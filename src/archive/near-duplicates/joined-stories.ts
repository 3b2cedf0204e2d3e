import { averageLikeness, isSameStory, type Likeness } from './likeness.ts';

/** Two texts of the same story by their positions, the earlier one first. */
export interface AlikePair {
  readonly earlier: number;
  readonly later: number;
  readonly likeness: Likeness;
}

/** Of a story of many copies so many stand for all. */
const comparedMembers = 12;

const byLikeness = (first: AlikePair, second: AlikePair): number =>
  second.likeness.ofBoth - first.likeness.ofBoth ||
  first.earlier - second.earlier ||
  first.later - second.later;

/**
 * Joins texts into stories, the most alike first. Two stories become one only where their texts are alike on the
 * average of all pairs (average linkage): a text that shares one part with this text and another with that does
 * not make them one story. What has no likeness to a story does not change it.
 *
 * @returns the positions of the members of each story, ascending; stories in the order of their first members
 */
export const joinedStories = (
  pairs: readonly AlikePair[],
  likenessOf: (first: number, second: number) => Likeness,
): readonly (readonly number[])[] => {
  const stories = new Map<number, readonly number[]>();
  const storyOf = (position: number): readonly number[] => stories.get(position) ?? [position];
  const refused = new Set<string>();
  const unite = (one: readonly number[], other: readonly number[]): void => {
    const members = [...one, ...other].sort((first, second) => first - second);
    for (const member of members) stories.set(member, members);
  };
  const join = ({ earlier, later }: AlikePair): boolean => {
    const [one, other] = [storyOf(earlier), storyOf(later)];
    // What two single texts have in common is known.
    if (one.length === 1 && other.length === 1) {
      unite(one, other);
      return true;
    }
    const key = `${one[0]} ${one.length} ${other[0]} ${other.length}`;
    if (one === other || refused.has(key)) return false;
    const likenesses = one
      .slice(0, comparedMembers)
      .flatMap((first) => other.slice(0, comparedMembers).map((second) => likenessOf(first, second)));
    if (!isSameStory(averageLikeness(likenesses))) {
      refused.add(key);
      return false;
    }
    unite(one, other);
    return true;
  };
  // A story that has grown may take in what it refused while it was small.
  for (let left = pairs.toSorted(byLikeness), grown = true; grown; ) {
    const refusedPairs = left.filter((pair) => !join(pair));
    grown = refusedPairs.length < left.length;
    left = refusedPairs;
  }
  return [...new Set(stories.values())].sort((first, second) => (first[0] ?? 0) - (second[0] ?? 0));
};
