import { keptInOrder } from '../../archive/kept-order.ts';
import { alikePairs, alikePairsAgain } from '../../archive/near-duplicates/alike-pairs.ts';
import { bandTable } from '../../archive/near-duplicates/band-table.ts';
import { joinedStories } from '../../archive/near-duplicates/joined-stories.ts';
import { type Likeness, likeness } from '../../archive/near-duplicates/likeness.ts';
import { bandCount } from '../../archive/near-duplicates/min-hash.ts';
import { relateAgain } from '../../archive/related/relate-again.ts';
import { relateAll } from '../../archive/related/relate-all.ts';
import { traitsAt, traitTable } from '../../archive/related/trait-table.ts';
import { nounTableMaker } from '../../search/register/noun-table.ts';
import { recentlyUsed } from '../cache/recently-used.ts';
import type { ArticleProfile } from '../reading/article-profile.ts';
import type { Comparison } from './comparison.ts';

/** So many sketches are at hand while texts are compared. */
const keptSketches = 20_000;

/** Where each article stood in the former comparison; -1 for what is new, other, or elsewhere in the order. */
const placesIn = (digests: readonly string[], former: Comparison | undefined): Int32Array => {
  const known = new Map(former?.digests.map((digest, place) => [digest, place]));
  const places = Int32Array.from(digests, (digest) => known.get(digest) ?? -1);
  const kept = keptInOrder(places);
  return places.map((place, article) => (kept[article] === 1 ? place : -1));
};

/** By article the others of its story. */
export const othersOfStory = (stories: Uint32Array): ((article: number) => readonly number[]) => {
  const members = new Map<number, number[]>();
  for (const [article, story] of stories.entries()) {
    if (story > 0) members.set(story, [...(members.get(story) ?? []), article]);
  }
  return (article) => members.get(stories[article] ?? 0)?.filter((other) => other !== article) ?? [];
};

const storyNumbers = (stories: readonly (readonly number[])[], articles: number): Uint32Array => {
  const numbers = new Uint32Array(articles);
  for (const members of stories) for (const member of members) numbers[member] = (members[0] ?? 0) + 1;
  return numbers;
};

/**
 * Reckons what only all articles together show: which tell the same story, which are related, and what nouns the
 * register has to choose from. What is known of the same articles from the last time is used again; the result is
 * the same without it.
 *
 * @param profileOf the profile of an article by its place, asked for when it is needed
 */
export const compareProfiles = (
  digests: readonly string[],
  profileOf: (article: number) => ArticleProfile,
  former?: Comparison,
): Comparison => {
  const places = placesIn(digests, former);
  const isSame =
    places.length === former?.digests.length && places.every((place, article) => place === article);
  if (former !== undefined && isSame) return former;

  const maker = nounTableMaker(former?.nouns);
  const read = Array.from(places, (place, article) => {
    if (former !== undefined && place >= 0) {
      maker.copy(place);
      const isLong = former.bands.isLong[place] === 1;
      const bands = former.bands.bands.subarray(place * bandCount, (place + 1) * bandCount);
      return { numbers: traitsAt(former.traits, place), bands: isLong ? bands : undefined };
    }
    const { numbers, sketch, nouns } = profileOf(article);
    maker.add(nouns);
    return { numbers, bands: sketch.bands };
  });
  const traits = traitTable(read.map(({ numbers }) => numbers));
  const bands = bandTable(read);

  const sketchOf = recentlyUsed(keptSketches, (article: number) => profileOf(article).sketch);
  const likenessOf = (first: number, second: number): Likeness => likeness(sketchOf(first), sketchOf(second));
  const pairs =
    former === undefined
      ? alikePairs(bands, likenessOf)
      : alikePairsAgain(bands, likenessOf, { table: former.bands, pairs: former.pairs, places });
  const stories = storyNumbers(joinedStories(pairs, likenessOf), digests.length);

  const apart = othersOfStory(stories);
  const apartThen = othersOfStory(former?.stories ?? new Uint32Array());
  const related =
    former === undefined
      ? relateAll(traits, apart)
      : relateAgain(traits, apart, {
          table: former.traits,
          lists: former.related,
          places,
          isApartAnew: (article) =>
            apart(article)
              .map((other) => places[other])
              .join() !== apartThen(places[article] ?? 0).join(),
        });
  return { digests, traits, bands, nouns: maker.table(), pairs, stories, related };
};
