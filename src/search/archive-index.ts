import { compressedBytes } from './engine/compressed-bytes.ts';
import { type OpenIndex, startEngine } from './engine/engine.ts';
import { isSearchCore, type SearchCore } from './index/core.ts';
import { type DirectoryEntry, isDirectory } from './index/directory.ts';
import { decodePageTable, isEncodedPageTable, type PageRow, type PageTable } from './index/page-table.ts';
import { corePart } from './index/parts.ts';
import { type Guard, isString } from './index/shape.ts';
import { isStoredDocument, type StoredDocument } from './index/stored-document.ts';
import { createLexicon, type Lexicon } from './query/lexicon.ts';
import { noPostings, type Postings } from './query/postings.ts';

/** Brings the payload of a part of the index; rejects when there is none. */
export type LoadPart = (name: string) => Promise<unknown>;

/** The index of an archive, opened. Pages are numbered in order of time, oldest first. */
export interface ArchiveIndex {
  readonly rows: readonly PageRow[];
  readonly values: PageTable['values'];
  readonly lexicon: Lexicon;
  /** The occurrences of a key in the whole archive. */
  readonly postings: (key: string) => Promise<Postings>;
  readonly document: (page: number) => Promise<StoredDocument>;
  /** All articles, by the numbers of their pages. */
  readonly directory: () => Promise<readonly DirectoryEntry[]>;
}

interface NumberedIndex {
  readonly open: OpenIndex;
  readonly addChunk: (name: string) => Promise<void>;
  readonly numbers: ReadonlyMap<string, number>;
}

const loader =
  (load: LoadPart) =>
  async <Payload>(name: string, isPayload: Guard<Payload>): Promise<Payload> => {
    const payload = await load(name);
    if (!isPayload(payload)) throw new Error(`The part ${name} of the search index is damaged.`);
    return payload;
  };

const valuesOf = (tables: readonly PageTable[], facet: keyof PageTable['values']) => {
  const labels = new Map(tables.flatMap(({ values }) => values[facet]).map(({ id, label }) => [id, label]));
  return [...labels].map(([id, label]) => ({ id, label }));
};

const remembered = <Value>(make: (name: string) => Promise<Value>): ((name: string) => Promise<Value>) => {
  const known = new Map<string, Promise<Value>>();
  return (name) => {
    const value = known.get(name) ?? make(name);
    known.set(name, value);
    return value;
  };
};

const openIndexes = async (
  core: SearchCore,
  tables: readonly PageTable[],
  loadBytes: (name: string) => Promise<Uint8Array<ArrayBuffer>>,
): Promise<readonly NumberedIndex[]> => {
  const engine = await startEngine(await loadBytes(core.engine));
  let first = 0;
  const numbers = tables.map(({ rows }) => {
    const start = first;
    first += rows.length;
    return new Map(rows.map(({ page }, row) => [page, start + row]));
  });
  return Promise.all(
    core.indexes.map(async ({ meta }, index) => {
      const open = engine.open(await compressedBytes(meta));
      const addChunk = remembered(async (name) => {
        open.addChunk(await loadBytes(`index-${name}`));
      });
      return { open, addChunk, numbers: numbers[index] ?? new Map<string, number>() };
    }),
  );
};

/** Opens the index of an archive. Rejects when a part is missing or damaged. */
export const openArchiveIndex = async (load: LoadPart): Promise<ArchiveIndex> => {
  const loadPart = loader(load);
  const loadBytes = async (name: string) => compressedBytes(await loadPart(name, isString));
  const core = await loadPart(corePart, isSearchCore);
  const tables = await Promise.all(
    core.indexes.map(async ({ pages }) => decodePageTable(await loadPart(pages, isEncodedPageTable))),
  );
  const indexes = tables.length === 0 ? [] : await openIndexes(core, tables, loadBytes);
  const rows = tables.flatMap((table) => table.rows);

  const find = async ({ open, addChunk, numbers }: NumberedIndex, key: string): Promise<Postings> => {
    await Promise.all(open.chunksFor(key).map(addChunk));
    const found = open.find(key);
    return new Map(
      found.flatMap(({ page, places }) => {
        const number = numbers.get(page);
        return number === undefined ? [] : [[number, places] as const];
      }),
    );
  };
  return {
    rows,
    values: {
      quelle: valuesOf(tables, 'quelle'),
      agentur: valuesOf(tables, 'agentur'),
      ort: valuesOf(tables, 'ort'),
    },
    lexicon: createLexicon(core.vocabulary, (part) => loadPart(part, isString)),
    postings: remembered(async (key) => {
      const found = await Promise.all(indexes.map((index) => find(index, key)));
      return found.length === 0 ? noPostings : new Map(found.flatMap((postings) => [...postings]));
    }),
    document: async (page) => loadPart(`text-${rows[page]?.page ?? ''}`, isStoredDocument),
    directory: () => loadPart(core.directory, isDirectory),
  };
};
