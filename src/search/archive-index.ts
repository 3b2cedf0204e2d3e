import { indexedAs } from './analysis/key.ts';
import { eachFacet } from './facet.ts';
import { chunkOf, type IndexEntry, isSearchCore } from './index/core.ts';
import { type DirectoryEntry, isDirectory } from './index/directory.ts';
import { decodePageTable, isEncodedPageTable, type PageRow, type PageTable } from './index/page-table.ts';
import { chunkPart, corePart, documentPart } from './index/parts.ts';
import { type Guard, isString } from './index/shape.ts';
import { isStoredDocument, type StoredDocument } from './index/stored-document.ts';
import { pagesOfWord, readChunk } from './pagefind/chunk.ts';
import { decompress } from './pagefind/decompress.ts';
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

/** The index of a stretch of time, and the number of its first page in the archive. */
interface PlacedIndex {
  readonly entry: IndexEntry;
  readonly firstPage: number;
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

/** Makes each value once; what failed is tried again. */
const remembered = <Value>(make: (name: string) => Promise<Value>): ((name: string) => Promise<Value>) => {
  const known = new Map<string, Promise<Value>>();
  return async (name) => {
    const value = known.get(name) ?? make(name);
    known.set(name, value);
    try {
      return await value;
    } catch (error) {
      known.delete(name);
      throw error;
    }
  };
};

const placed = (entries: readonly IndexEntry[], tables: readonly PageTable[]): readonly PlacedIndex[] => {
  let firstPage = 0;
  return entries.map((entry, place) => {
    const index = { entry, firstPage };
    firstPage += tables[place]?.rows.length ?? 0;
    return index;
  });
};

const bytesOfBase64 = (base64: string): Uint8Array => {
  const characters = atob(base64);
  const bytes = new Uint8Array(characters.length);
  for (let place = 0; place < bytes.length; place += 1) bytes[place] = characters.charCodeAt(place);
  return bytes;
};

/** Opens the index of an archive. Rejects when a part is missing or damaged. */
export const openArchiveIndex = async (load: LoadPart): Promise<ArchiveIndex> => {
  const loadPart = loader(load);
  const core = await loadPart(corePart, isSearchCore);
  const tables = await Promise.all(
    core.indexes.map(async ({ pages }) => decodePageTable(await loadPart(pages, isEncodedPageTable))),
  );
  const rows = tables.flatMap((table) => table.rows);
  const indexes = placed(core.indexes, tables);
  const chunk = remembered(async (name) =>
    readChunk(await decompress(bytesOfBase64(await loadPart(chunkPart(name), isString)))),
  );
  const find = async ({ entry, firstPage }: PlacedIndex, key: string): Promise<Postings> => {
    const word = indexedAs(key);
    const name = chunkOf(entry, word);
    if (name === undefined) return noPostings;
    const pages = pagesOfWord(await chunk(name), word);
    return firstPage === 0 ? pages : new Map([...pages].map(([page, places]) => [firstPage + page, places]));
  };
  return {
    rows,
    values: eachFacet((facet) => valuesOf(tables, facet)),
    lexicon: createLexicon(core.vocabulary, (part) => loadPart(part, isString)),
    postings: remembered(async (key) => {
      const [first, ...others] = await Promise.all(indexes.map((index) => find(index, key)));
      if (others.length === 0) return first ?? noPostings;
      return new Map([...(first ?? []), ...others.flatMap((postings) => [...postings])]);
    }),
    document: async (page) => loadPart(documentPart(rows[page]?.page ?? ''), isStoredDocument),
    directory: () => loadPart(core.directory, isDirectory),
  };
};
