import type {
  EntityGroup,
  EntityKindGroup,
  EntitySheet,
  ListedEntity,
  OverviewSheet,
} from '../record/entity-in-archive.ts';
import type { SourceGroup, SourceSheet } from '../record/in-archive.ts';
import { byLetter } from './by-letter.ts';
import { mostOnSheet, sheetCount, sheets } from './sheets.ts';
import { sortName } from './sort-name.ts';

const shownFrequent = 24;

const listed = ({ entity, articles, onlyBelow }: EntityGroup): ListedEntity => ({
  onlyBelow,
  entity,
  articles,
});

const nameOf = ({ entity }: ListedEntity): string => sortName(entity);

/** How a name is shown at the corner of a page: in the order of the alphabet, the person's given names left out. */
const cornerName = (entry: ListedEntity | undefined): string =>
  entry === undefined ? '' : (nameOf(entry).split(',')[0] ?? '');

const longOverview = (
  kind: EntityKindGroup['kind'],
  all: readonly ListedEntity[],
  most: number,
): readonly OverviewSheet[] => {
  const groups = byLetter(all, nameOf);
  const sheetsOf = groups.map(({ letter, elements }) => ({ letter, sheets: sheets(elements, most) }));
  const letters = sheetsOf.map(({ letter, sheets: own }) => ({
    letter,
    entries: own.reduce((sum, { elements }) => sum + elements.length, 0),
    sheets: own.map(({ elements }) => ({
      first: cornerName(elements[0]),
      last: cornerName(elements.at(-1)),
    })),
  }));
  const frequent = all.toSorted((one, other) => other.articles - one.articles).slice(0, shownFrequent);
  const first: OverviewSheet = {
    kind,
    letters,
    letter: undefined,
    sheet: { number: 1, count: 1, elements: [] },
    frequent,
  };
  const further = sheetsOf.flatMap(({ letter, sheets: own }) =>
    own.map(
      ({ number, count, elements }): OverviewSheet => ({
        kind,
        letters,
        letter,
        sheet: { number, count, elements: [{ letter, elements }] },
        frequent: [],
      }),
    ),
  );
  return [first, ...further];
};

/** The pages on which all entities of a kind are listed by German collation. */
export const overviewSheets = (
  { kind, groups }: EntityKindGroup,
  most: number = mostOnSheet,
): readonly OverviewSheet[] => {
  const all = groups.map(listed);
  if (all.length > most) return longOverview(kind, all, most);
  const sheet = { number: 1, count: 1, elements: byLetter(all, nameOf) };
  return [{ kind, letters: [], letter: undefined, sheet, frequent: [] }];
};

/** The pages about an entity: where it is named in an article's own words, then where only aside. */
export const entitySheets = (group: EntityGroup, most: number = mostOnSheet): readonly EntitySheet[] => {
  const count = sheetCount(group.articles, most);
  return Array.from({ length: count }, (_, index) => ({
    group,
    sheet: {
      number: index + 1,
      count,
      // Made when the page is.
      get elements() {
        return group.shown(index * most, (index + 1) * most);
      },
    },
  }));
};

/** The pages about a publisher. */
export const sourceSheets = (
  { source, articles }: SourceGroup,
  most: number = mostOnSheet,
): readonly SourceSheet[] =>
  sheets(articles, most).map((sheet) => ({ source, articles: articles.length, sheet }));
