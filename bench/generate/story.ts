import type { Beat } from './beats.ts';
import type { Noun } from './noun.ts';
import type { Town } from './places.ts';
import { type Random, randomFor } from './random.ts';
import { topicFor } from './topics.ts';
import {
  drawBeat,
  drawBody,
  drawMatter,
  drawOrganization,
  drawPerson,
  drawTown,
  type Organization,
  type Person,
} from './world.ts';

/** What several articles of some weeks have in common: what it is about, where, and who acts in it. */
export interface Story {
  readonly beat: Beat;
  /** The dossier its articles are in. */
  readonly topic: string;
  readonly matter: Noun;
  readonly others: readonly Noun[];
  readonly body: Noun;
  readonly town: Town;
  readonly otherTown: Town;
  readonly persons: readonly Person[];
  readonly organizations: readonly Organization[];
  /** Days since 1970 on which it begins. */
  readonly day: number;
}

const firstDay = Date.UTC(1995, 0, 1) / 86_400_000;
const lastDay = Date.UTC(2025, 8, 1) / 86_400_000;

/** How many articles in a row share a pool of stories, and how many stories that pool has. */
const poolArticles = 400;
const poolStories = 25;

/** Most desks write about their own country; one writes about all others. */
const townFor = (random: Random, beat: Beat): Town => {
  const isAtHome = !beat.sections.includes('Ausland') && random.chance(0.85);
  for (;;) {
    const town = drawTown(random);
    if (!isAtHome || town.country === 'DE') return town;
  }
};

const unlike = (random: Random, town: Town): Town => {
  for (;;) {
    const other = drawTown(random);
    if (other !== town) return other;
  }
};

const times = <Item>(count: number, draw: () => Item): readonly Item[] => Array.from({ length: count }, draw);

const storyOf = (random: Random): Story => {
  const beat = drawBeat(random);
  const town = townFor(random, beat);
  const matter = drawMatter(random, beat);
  return {
    beat,
    topic: topicFor(beat, matter),
    matter,
    others: times(4, () => drawMatter(random, beat)),
    body: drawBody(random, beat),
    town,
    otherTown: unlike(random, town),
    persons: times(3, () => drawPerson(random)),
    organizations: times(2, () => drawOrganization(random)),
    // Later years kept more.
    day: firstDay + Math.floor((lastDay - firstDay) * random.unit() ** 0.85),
  };
};

/** The story an article tells: three in five are one of a series, the others stand alone. */
export const storyFor = (seed: number, article: number): Story => {
  const random = randomFor(seed, 1, article);
  if (!random.chance(0.6)) return storyOf(random);
  const pool = Math.floor(article / poolArticles);
  return storyOf(randomFor(seed, 2, pool * poolStories + random.below(poolStories)));
};
