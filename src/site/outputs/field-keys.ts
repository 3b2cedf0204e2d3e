import type { Edition } from '../../../templates/edition.ts';
import type { Comparison } from '../compared/comparison.ts';
import { hashOf } from '../reading/hash-of.ts';
import type { Read } from './watched-edition.ts';

/** What fields of an edition are made of. */
export interface FieldMaterial {
  /** All that lists may show. */
  readonly frame: string;
  /** What stands around the articles. */
  readonly ground: string;
  readonly map: () => string;
  readonly compared: Pick<Comparison, 'digests' | 'stories'>;
  /** Names the nouns of the register, with the passages that they are found in. */
  readonly nouns: () => string;
  /** The rows of the articles on the start page. */
  readonly front: () => readonly string[];
}

/** How a field is named: by the frame or the ground alone, or by what else of the articles is in it. */
type Naming = (material: FieldMaterial) => string | undefined;

const byFrame: Naming = ({ frame }) => frame;
const byGround: Naming = ({ ground }) => ground;

const namings: Readonly<Record<keyof Edition, Naming>> = {
  settings: byGround,
  assets: byGround,
  baseUrl: byGround,
  kindsShown: byGround,
  authorityDumps: byGround,
  formerIds: byGround,
  map: ({ map }) => map(),
  years: byFrame,
  chronicle: byFrame,
  chronicleSheets: byFrame,
  sources: byFrame,
  sourceSheets: byFrame,
  entityKinds: byFrame,
  entities: byFrame,
  entitySheets: byFrame,
  overviewSheets: byFrame,
  // The texts themselves.
  articles: () => undefined,
  front: ({ frame, front }) => hashOf([frame, ...front()].join('\n')),
  /** References to nouns lead to blocks, which have their names from the words in them. */
  registerSheets: ({ frame, nouns }) => hashOf(`${frame} ${nouns()}`),
  /** A comparison moves with its articles. */
  moved: ({ frame, compared }) => hashOf(`${frame} ${compared.stories.join()}`),
  /** Both versions stand there whole. */
  comparisons: ({ ground, compared }) =>
    hashOf(
      [
        ground,
        ...Array.from(compared.stories, (story, article) =>
          story === 0 ? '' : `${story} ${compared.digests[article] ?? ''}`,
        ),
      ].join('\n'),
    ),
};

const isField = (name: string): name is keyof Edition => Object.hasOwn(namings, name);

/**
 * Names what pages read of an edition without making it: while the name stays, the same would be made. Undefined for
 * the articles themselves, which change one by one.
 */
export const fieldKeys = (material: FieldMaterial): ((read: Read) => string | undefined) => {
  const known = new Map<string, string | undefined>();
  return (read) => {
    if (read === 'articles#') return material.ground;
    const field = read.replace(/[@#].*$/, '');
    if (!known.has(field)) known.set(field, isField(field) ? namings[field](material) : undefined);
    return known.get(field);
  };
};
