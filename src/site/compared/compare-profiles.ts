import { keptInOrder } from '../../archive/kept-order.ts';
import { madeOnce } from '../../archive/made-once.ts';
import { alikePairs } from '../../archive/near-duplicates/alike-pairs.ts';
import { alikePairsAgain } from '../../archive/near-duplicates/alike-pairs-again.ts';
import { type BandPiece, bandTable } from '../../archive/near-duplicates/band-table.ts';
import { joinedStories } from '../../archive/near-duplicates/joined-stories.ts';
import { type Likeness, likeness } from '../../archive/near-duplicates/likeness.ts';
import { sketchBits } from '../../archive/near-duplicates/sketch-bits.ts';
import { relateAgain } from '../../archive/related/relate-again.ts';
import { relateAll } from '../../archive/related/relate-all.ts';
import { type TraitPiece, traitTable } from '../../archive/related/trait-table.ts';
import type { PrintedNoun } from '../../search/register/article-nouns.ts';
import { type NounTable, nounTableMaker } from '../../search/register/noun-table.ts';
import { formerPlaces, nowhere } from '../cache/former-places.ts';
import { recentlyUsed } from '../cache/recently-used.ts';
import type { ArticleProfile } from '../reading/article-profile.ts';
import { articleRows } from './article-rows.ts';
import type { Comparison } from './comparison.ts';
import { othersOfStory } from './others-of-story.ts';
import { packer } from './packer.ts';

/** So many sketches are at hand while texts are compared. */
const keptSketches = 20_000;

/** Of articles that changed their order those count that are still in it. */
const stillInOrder = (places: Int32Array): Int32Array => {
  const kept = keptInOrder(places);
  return places.map((place, article) => (kept[article] === 1 ? place : nowhere));
};

const storyNumbers = (stories: readonly (readonly number[])[], articles: number): Uint32Array => {
  const numbers = new Uint32Array(articles);
  for (const members of stories) for (const member of members) numbers[member] = (members[0] ?? 0) + 1;
  return numbers;
};

/** An article that is new or another, or articles that follow on one another as they did before. */
type Piece = { readonly from: number } | { readonly from: number; readonly to: number };

/** The articles one after the other: new ones by their place now, stretches of others by their places then. */
const piecesOf = (places: Int32Array): readonly Piece[] => {
  const pieces: Piece[] = [];
  for (let article = 0; article < places.length; ) {
    const from = places[article] ?? nowhere;
    if (from === nowhere) {
      pieces.push({ from: article });
      article += 1;
      continue;
    }
    const first = article;
    while (places[article] === from + article - first) article += 1;
    pieces.push({ from, to: from + article - first });
  }
  return pieces;
};

const nounsAgain = (
  former: NounTable,
  pieces: readonly Piece[],
  nounsOf: (article: number) => readonly PrintedNoun[],
): NounTable => {
  const maker = nounTableMaker(former);
  for (const piece of pieces) {
    if ('to' in piece) maker.copy(piece.from, piece.to);
    else maker.add(nounsOf(piece.from));
  }
  return maker.table();
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
  const places = formerPlaces(digests, former?.digests ?? [], stillInOrder);
  const isSame =
    places.length === former?.digests.length && places.every((place, article) => place === article);
  if (former !== undefined && isSame) return former;

  const maker = nounTableMaker();
  const packed = packer();
  const bits = madeOnce(() => sketchBits(digests.length, (article) => profileOf(article).sketch));
  const traitPieces: TraitPiece[] = [];
  const bandPieces: BandPiece[] = [];
  const pieces = piecesOf(places);
  for (const piece of pieces) {
    if (former !== undefined && 'to' in piece) {
      traitPieces.push({ of: former.traits, ...piece });
      bandPieces.push({ of: former.bands, ...piece });
      continue;
    }
    const { numbers, sketch, nouns } = profileOf(piece.from);
    if (former === undefined) {
      maker.add(nouns);
      bits().add(piece.from, sketch);
    }
    traitPieces.push({ terms: packed.fours(numbers.terms), counts: packed.ones(numbers.counts) });
    bandPieces.push({ bands: sketch.bands && packed.fours(sketch.bands) });
  }
  const traits = traitTable(traitPieces);
  const bands = bandTable(bandPieces);

  const sketchOf = recentlyUsed(keptSketches, (article: number) => {
    const { size, least } = profileOf(article).sketch;
    return { size, least: least.slice() };
  });
  const likenessOf = (first: number, second: number): Likeness => likeness(sketchOf(first), sketchOf(second));
  const mayBeAlike = (first: number, second: number): boolean => bits().mayBeAlike(first, second);
  const pairs =
    former === undefined
      ? alikePairs(bands, likenessOf, mayBeAlike)
      : alikePairsAgain(bands, likenessOf, { table: former.bands, pairs: former.pairs, places }, mayBeAlike);
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
            (stories[article] !== 0 || former.stories[places[article] ?? 0] !== 0) &&
            apart(article)
              .map((other) => places[other])
              .join() !== apartThen(places[article] ?? 0).join(),
        });
  // Of few articles that are others nobody may ask what the nouns of all are.
  const nouns = madeOnce(() =>
    former === undefined
      ? maker.table()
      : nounsAgain(former.nouns(), pieces, (article) => profileOf(article).nouns),
  );
  const rows = articleRows({ digests, stories, related }, former);
  return { digests, traits, bands, nouns, pairs, stories, related, rows };
};
