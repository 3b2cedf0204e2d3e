import { letterOf, underLetters } from '../../archive/by-letter.ts';
import { foldName } from '../../archive/mentions/fold-name.ts';
import { mostOnSheet, sheets } from '../../archive/sheets.ts';
import type { ArticleLink } from '../../record/in-archive.ts';
import type { RegisterEntry, RegisterLetter, RegisterLink, RegisterSheet } from '../../record/register.ts';
import type { CompoundSplitter } from '../analysis/compound-splitter.ts';
import { byHeading, type FragmentOf, type RegisterHeading } from './names.ts';
import type { Noun } from './nouns.ts';
import { partsOfNouns } from './parts.ts';

const shownCompounds = 12;

/** No id of an entity has a colon. */
const nounAnchor = (stem: string): string => `wort:${stem}`;

const nounHeadings = (
  nouns: readonly Noun[],
  { fragmentOf, splitCompound }: Pick<RegisterSource, 'fragmentOf' | 'splitCompound'>,
): readonly RegisterHeading[] => {
  const parts = partsOfNouns(nouns, splitCompound);
  const headings = nouns.map(
    ({ stem, heading, uses, articles: count }): RegisterHeading => ({
      heading,
      letter: letterOf(heading),
      anchor: nounAnchor(stem),
      references: uses.map(({ article, block }) => ({ article, fragment: fragmentOf(article, block) })),
      more: count - uses.length,
      see: [],
      seeAlso: (parts.get(stem)?.compounds ?? []).slice(0, shownCompounds).map(nounAnchor),
    }),
  );
  const known = new Set(nouns.map(({ stem }) => stem));
  const added = [...parts]
    .filter(([stem]) => !known.has(stem))
    .map(
      ([stem, { heading, compounds }]): RegisterHeading => ({
        heading,
        letter: letterOf(heading),
        anchor: nounAnchor(stem),
        references: [],
        more: 0,
        see: [],
        seeAlso: compounds.slice(0, shownCompounds).map(nounAnchor),
      }),
    );
  return [...headings, ...added].sort(byHeading);
};

/** Two lists that are each in the order of the register as one. A noun needs no reference from a variant of a name. */
const merged = (
  names: readonly RegisterHeading[],
  nouns: readonly RegisterHeading[],
): readonly RegisterHeading[] => {
  const words = new Set(nouns.map(({ heading }) => foldName(heading)));
  const all: RegisterHeading[] = [];
  let next = 0;
  for (const name of names) {
    if (name.see.length > 0 && words.has(foldName(name.heading))) continue;
    for (let noun = nouns[next]; noun !== undefined && byHeading(noun, name) < 0; noun = nouns[++next]) {
      all.push(noun);
    }
    all.push(name);
  }
  return [...all, ...nouns.slice(next)];
};

/** What the register is made from. */
export interface RegisterSource {
  /** In the order of the register. */
  readonly names: readonly RegisterHeading[];
  readonly nouns: readonly Noun[];
  /** The article at a place of the archive. */
  readonly linkTo: (article: number) => ArticleLink | undefined;
  /** Names what lists may show of the article at a place; where it is known, pages are compared without their entries. */
  readonly nameOf?: ((article: number) => string) | undefined;
  readonly fragmentOf: FragmentOf;
  readonly splitCompound: CompoundSplitter;
}

/** The anchor as it stands in the page: an id without white space or signs. */
const pageAnchor = (anchor: string): string => anchor.replace(':', '.');

/**
 * The register A–Z: all entities that articles name, other forms of their names, and the significant nouns,
 * with references to the articles; compounds are named under their parts as well. The entries of a page are made
 * when they are asked for.
 */
export const registerSheets = (
  { names, nouns, linkTo, nameOf, fragmentOf, splitCompound }: RegisterSource,
  most: number = mostOnSheet,
): readonly RegisterSheet[] => {
  const headings = merged(names, nounHeadings(nouns, { fragmentOf, splitCompound }));
  const letters = underLetters(headings, ({ letter }) => letter).map(({ letter, elements }) => ({
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
  const linksTo = (anchors: readonly string[]): readonly RegisterLink[] =>
    anchors.flatMap((anchor) => links.get(anchor) ?? []);
  const entryOf = ({ references, see, seeAlso, ...heading }: RegisterHeading): RegisterEntry => ({
    ...heading,
    entity: heading.entity,
    anchor: pageAnchor(heading.anchor),
    references: references.flatMap(({ article, fragment }) => {
      const link = linkTo(article);
      return link === undefined ? [] : [{ article: link, fragment }];
    }),
    see: linksTo(see),
    seeAlso: linksTo(seeAlso),
  });
  const entries = headings.length;
  const overview =
    entries <= most
      ? []
      : letters.map(({ letter, sheets: own }) => ({
          letter,
          entries: own.reduce((sum, { elements }) => sum + elements.length, 0),
          sheets: own.map(({ elements }) => ({
            first: elements[0]?.heading ?? '',
            last: elements.at(-1)?.heading ?? '',
          })),
        }));
  const linkDigest = (anchor: string): string => {
    const link = links.get(anchor);
    return link === undefined ? '' : `${link.anchor} ${link.letter} ${link.number} ${link.heading}`;
  };
  const frame = JSON.stringify([overview, entries]);
  const sheetOf = (
    letter: RegisterSheet['letter'],
    { number, count }: Pick<RegisterSheet['sheet'], 'number' | 'count'>,
    groups: readonly {
      readonly letter: RegisterLetter['letter'];
      readonly elements: readonly RegisterHeading[];
    }[],
  ): RegisterSheet => ({
    letters: overview,
    letter,
    sheet: {
      number,
      count,
      get elements() {
        return groups.map((group) => ({ letter: group.letter, elements: group.elements.map(entryOf) }));
      },
    },
    entries,
    get digest() {
      if (nameOf === undefined) return undefined;
      const rows = groups.flatMap(({ elements }) =>
        elements.map(({ heading, anchor, entity, references, more, see, seeAlso }) =>
          [
            `${anchor} ${entity?.kind ?? ''} ${more} ${heading}`,
            ...references.map(({ article, fragment = '' }) => `${nameOf(article)}#${fragment}`),
            ...see.map(linkDigest),
            '',
            ...seeAlso.map(linkDigest),
          ].join('\n'),
        ),
      );
      return [frame, letter, number, count, ...rows].join('\n\n');
    },
  });
  if (overview.length === 0) {
    const all = letters.map(({ letter, sheets: own }) => ({
      letter,
      elements: own.flatMap(({ elements }) => elements),
    }));
    return [sheetOf(undefined, { number: 1, count: 1 }, all)];
  }
  return [
    sheetOf(undefined, { number: 1, count: 1 }, []),
    ...letters.flatMap(({ letter, sheets: own }) =>
      own.map(({ number, count, elements }) => sheetOf(letter, { number, count }, [{ letter, elements }])),
    ),
  ];
};
