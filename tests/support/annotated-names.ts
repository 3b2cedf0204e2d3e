import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { entityKinds } from '../../src/archive/mentions/entity-kinds.ts';
import { linkMentions } from '../../src/archive/mentions/link-mentions.ts';
import { nameIndex } from '../../src/archive/mentions/name-index.ts';
import { searchedTexts } from '../../src/archive/mentions/searched-texts.ts';
import { parseArticle } from '../../src/parse/parse-article.ts';
import { parseOrganizations, parsePersons, parsePlaces } from '../../src/parse/parse-authority.ts';
import type { Article } from '../../src/record/article.ts';
import type { AuthorityFiles, EntityKind } from '../../src/record/authority.ts';

/** A name that stands in a text, by annotation or by linking. */
export interface PlacedName {
  readonly kind: EntityKind;
  readonly entity: string;
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

/** What linking made of an annotated text. */
export interface JudgedText {
  readonly name: string;
  readonly expected: readonly PlacedName[];
  readonly found: readonly PlacedName[];
}

const annotation = /\[([^\]|]+)\|([a-z0-9-]+)\]/g;

const readAuthority = async (folder: string): Promise<AuthorityFiles> => {
  const read = (name: string): Promise<string> => readFile(join(folder, name), 'utf8');
  return {
    persons: parsePersons('persons.yaml', await read('persons.yaml')).records,
    organizations: parseOrganizations('organizations.yaml', await read('organizations.yaml')).records,
    places: parsePlaces('places.yaml', await read('places.yaml')).records,
    topics: [],
  };
};

/** The text goes the way of an article file, so that line ends and typography are those of the archive. */
const articleOf = (id: string, annotated: string): Article => {
  const plain = annotated.replace(annotation, '$1');
  const [headline = '', ...body] = plain.split('\n');
  const front = `---\nid: text-${id}\nheadline: ${JSON.stringify(headline)}\npublished: "2020-01-01"\n---\n`;
  const { article, messages } = parseArticle(
    `${id}.md`,
    `2020/2020-01-01-text-${id}.md`,
    front + body.join('\n'),
  );
  if (article === undefined) throw new TypeError(messages.map(({ text }) => text).join('\n'));
  return article;
};

const normal = (text: string): string => text.replace(/\s+/g, ' ').trim();

const expectedIn = (annotated: string, kindOf: ReadonlyMap<string, EntityKind>): readonly PlacedName[] => {
  const text = normal(annotated);
  const names: PlacedName[] = [];
  let removed = 0;
  for (const { 0: whole, 1: words = '', 2: entity = '', index } of text.matchAll(annotation)) {
    const kind = kindOf.get(entity);
    if (kind === undefined) throw new TypeError(`No record for ${entity}.`);
    const start = index - removed;
    names.push({ kind, entity, words, start, end: start + words.length });
    removed += whole.length - words.length;
  }
  return names;
};

/** Links every text of a folder (`texts/*.txt`, `authority/*.yaml`) and sets the result beside its annotation. */
export const judgeNames = async (folder: string): Promise<readonly JudgedText[]> => {
  const authority = await readAuthority(join(folder, 'authority'));
  const index = nameIndex(authority);
  const kinds = entityKinds(authority);
  const { persons, organizations, places } = authority;
  const kindOf = new Map<string, EntityKind>(
    [...persons, ...organizations, ...places].map(({ id, kind }) => [id, kind]),
  );
  const files = (await readdir(join(folder, 'texts'))).sort();
  return Promise.all(
    files.map(async (file): Promise<JudgedText> => {
      const annotated = await readFile(join(folder, 'texts', file), 'utf8');
      const name = file.replace('.txt', '');
      const article = articleOf(name.slice(0, 2), annotated);
      const offsets = new Map<string, number>();
      let offset = 0;
      for (const searched of searchedTexts(article)) {
        offsets.set(`${searched.field} ${searched.index}`, offset);
        offset += searched.text.length + 1;
      }
      const found = linkMentions(index, kinds, article).mentions.map(
        ({ kind, entity, text: words, place }): PlacedName => {
          const start = (offsets.get(`${place.field} ${place.index}`) ?? 0) + place.start;
          return { kind, entity, words, start, end: start + words.length };
        },
      );
      return { name, expected: expectedIn(annotated, kindOf), found };
    }),
  );
};

/** Whether two names mean the same entity at the same place. */
export const isSameName = (one: PlacedName, other: PlacedName): boolean =>
  one.entity === other.entity && one.start < other.end && other.start < one.end;
