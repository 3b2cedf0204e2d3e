import { byLetter } from '../../archive/by-letter.ts';
import { grouped } from '../../archive/grouped.ts';
import { foldName } from '../../archive/mentions/fold-name.ts';
import { namesOf } from '../../archive/names-of.ts';
import { mostOnSheet, sheets } from '../../archive/sheets.ts';
import { sortName } from '../../archive/sort-name.ts';
import type { Authority } from '../../record/authority.ts';
import type { ArticleInArchive, EntityGroup } from '../../record/in-archive.ts';
import type { RegisterEntry, RegisterLink, RegisterSheet } from '../../record/register.ts';
import type { CompoundSplitter } from '../analysis/compound-splitter.ts';
import { EntityReference } from './references.ts';
import type { Noun } from './nouns.ts';
import { partsOfNouns } from './parts.ts';

const shownReferences = 6;
const shownCompounds = 12;

/** An entry before it is known on which page it stands; others are named by their anchors. */
type Draft = Omit<RegisterEntry, 'see' | 'seeAlso'> & {
  readonly see: readonly string[];
  readonly seeAlso: readonly string[];
};

const collator = new Intl.Collator('de', { ignorePunctuation: true });

/** `Maduro, Nicolás`: a person stands under the surname, in a printed index too. */
const headingOf = (entity: Authority): string => {
  if (entity.kind !== 'person') return entity.name;
  const [surname = '', name = ''] = sortName(entity).split(', ');
  const given = name.endsWith(surname) ? name.slice(0, -surname.length).trim() : '';
  return given === '' ? entity.name : `${surname}, ${given}`;
};

const ofEntity = ({ entity, appearances }: EntityGroup): Draft => {
  const own = appearances.filter(({ isAside }) => !isAside);
  return {
    heading: headingOf(entity),
    anchor: entity.id,
    entity,
    references: own.slice(0, shownReferences).map((appearance) => new EntityReference(appearance)),
    more: Math.max(0, own.length - shownReferences),
    see: [],
    seeAlso: [],
  };
};

/** How much of two headings must be alike for a reader who looks for one to see the other. */
const nearHeadings = 4;

/** Other names lead to the heading, unless they stand beside it anyway. */
const ofVariants = ({ entity }: EntityGroup): readonly Draft[] => {
  const beginning = (name: string): string => foldName(name).slice(0, nearHeadings);
  const own = [headingOf(entity), entity.name].map(beginning);
  const variants = namesOf(entity)
    .slice(1)
    .map((name, index) => ({ name, index }))
    .filter(({ name }) => entity.kind !== 'person' || !name.includes(' '))
    .filter(({ name }) => !own.includes(beginning(name)));
  return variants.map(({ name, index }) => ({
    heading: name,
    anchor: `${entity.id}.${index + 1}`,
    entity: undefined,
    references: [],
    more: 0,
    see: [entity.id],
    seeAlso: [],
  }));
};

/** No id of an entity has a colon. */
const nounAnchor = (stem: string): string => `wort:${stem}`;

const ofNouns = (
  nouns: readonly Noun[],
  { articles, fragmentOf, splitCompound }: Omit<RegisterSource, 'nouns' | 'entities'>,
): readonly Draft[] => {
  const parts = partsOfNouns(nouns, splitCompound);
  const headings = nouns.map(
    ({ stem, heading, uses, articles: count }): Draft => ({
      heading,
      anchor: nounAnchor(stem),
      entity: undefined,
      references: uses.flatMap(({ article, block }) => {
        const listed = articles[article];
        return listed === undefined
          ? []
          : [{ article: listed.article, fragment: fragmentOf(article, block) }];
      }),
      more: count - uses.length,
      see: [],
      seeAlso: (parts.get(stem)?.compounds ?? []).slice(0, shownCompounds).map(nounAnchor),
    }),
  );
  const known = new Set(nouns.map(({ stem }) => stem));
  const added = [...parts]
    .filter(([stem]) => !known.has(stem))
    .map(
      ([stem, { heading, compounds }]): Draft => ({
        heading,
        anchor: nounAnchor(stem),
        entity: undefined,
        references: [],
        more: 0,
        see: [],
        seeAlso: compounds.slice(0, shownCompounds).map(nounAnchor),
      }),
    );
  return [...headings, ...added];
};

const byHeading = (one: Draft, other: Draft): number =>
  collator.compare(one.heading, other.heading) || (one.anchor < other.anchor ? -1 : 1);

/** A name that one authority record has as a heading needs no reference from another's variant. */
const withoutRepetition = (drafts: readonly Draft[]): readonly Draft[] => {
  const groups = grouped(drafts, ({ heading }) => foldName(heading));
  return [...groups.values()].flatMap((same) => {
    const substantial = same.filter(({ see }) => see.length === 0);
    const [first] = same;
    if (substantial.length > 0) return substantial;
    return first === undefined ? [] : [{ ...first, see: [...new Set(same.flatMap(({ see }) => see))] }];
  });
};

/** What the register is made from. */
export interface RegisterSource {
  readonly articles: readonly ArticleInArchive[];
  readonly entities: readonly EntityGroup[];
  readonly nouns: readonly Noun[];
  /** The name of a block in the body of an article, by the places of both. */
  readonly fragmentOf: (article: number, block: number) => string | undefined;
  readonly splitCompound: CompoundSplitter;
}

/** The anchor as it stands in the page: an id without white space or signs. */
const pageAnchor = (anchor: string): string => anchor.replace(':', '.');

/**
 * The register A–Z: all entities that articles name, other forms of their names, and the significant nouns,
 * with references to the articles; compounds are named under their parts as well.
 */
export const registerSheets = (
  { articles, entities, nouns, fragmentOf, splitCompound }: RegisterSource,
  most: number = mostOnSheet,
): readonly RegisterSheet[] => {
  const named = entities.filter(({ appearances }) => appearances.some(({ isAside }) => !isAside));
  const drafts = withoutRepetition([
    ...named.flatMap((group) => [ofEntity(group), ...ofVariants(group)]),
    ...ofNouns(nouns, { articles, fragmentOf, splitCompound }),
  ]).toSorted(byHeading);
  const letters = byLetter(drafts, ({ heading }) => heading).map(({ letter, elements }) => ({
    letter,
    sheets: sheets(elements, most),
  }));
  const links = new Map<string, RegisterLink>();
  for (const { letter, sheets: own } of letters) {
    for (const { number, elements } of own) {
      for (const { heading, anchor } of elements) {
        links.set(anchor, { heading, anchor: pageAnchor(anchor), letter, number });
      }
    }
  }
  const entryOf = (draft: Draft): RegisterEntry => ({
    ...draft,
    anchor: pageAnchor(draft.anchor),
    see: draft.see.flatMap((anchor) => links.get(anchor) ?? []),
    seeAlso: draft.seeAlso.flatMap((anchor) => links.get(anchor) ?? []),
  });
  const entries = drafts.length;
  if (entries <= most) {
    const elements = letters.map(({ letter, sheets: own }) => ({
      letter,
      elements: own.flatMap((sheet) => sheet.elements.map(entryOf)),
    }));
    return [{ letters: [], letter: undefined, sheet: { number: 1, count: 1, elements }, entries }];
  }
  const overview = letters.map(({ letter, sheets: own }) => ({
    letter,
    entries: own.reduce((sum, { elements }) => sum + elements.length, 0),
    sheets: own.map(({ elements }) => ({
      first: elements[0]?.heading ?? '',
      last: elements.at(-1)?.heading ?? '',
    })),
  }));
  return [
    { letters: overview, letter: undefined, sheet: { number: 1, count: 1, elements: [] }, entries },
    ...letters.flatMap(({ letter, sheets: own }) =>
      own.map(
        ({ number, count, elements }): RegisterSheet => ({
          letters: overview,
          letter,
          sheet: { number, count, elements: [{ letter, elements: elements.map(entryOf) }] },
          entries,
        }),
      ),
    ),
  ];
};
