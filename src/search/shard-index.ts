import { indexedAs } from './analysis/key.ts';
import { type FacetName, facetNames, type FacetValue } from './facet.ts';
import type { CoreShard } from './index/core.ts';
import { type DirectoryEntry, isDirectory } from './index/directory.ts';
import { decodeColumn, decodeValues, type FacetColumn, isEncodedColumn } from './index/facet-column.ts';
import type { Occurrences } from './index/occurrences.ts';
import { decodePageTable, type PageRow } from './index/page-table.ts';
import { partWith } from './index/part-list.ts';
import { partIn } from './index/parts.ts';
import { type Guard, isString } from './index/shape.ts';
import { isShardHead } from './index/shard-head.ts';
import { isStoredDocument, type StoredDocument } from './index/stored-document.ts';
import { occurrencesIn, openWordPart } from './index/word-part.ts';
import { createLexicon, type Lexicon } from './query/lexicon.ts';
import { remembered } from './remembered.ts';

/** Brings the payload of a part of the index; rejects when there is none. */
export type LoadPart = (name: string) => Promise<unknown>;

/** The index of one shard, opened. Its pages are numbered from 0. */
export interface ShardIndex {
  readonly rows: readonly PageRow[];
  readonly lexicon: Lexicon;
  readonly occurrences: (key: string) => Promise<Occurrences>;
  readonly document: (page: number) => Promise<StoredDocument>;
  readonly entry: (page: number) => Promise<DirectoryEntry>;
  readonly facet: (facet: FacetName) => Promise<FacetColumn>;
  /** The facets that are there without loading anything. */
  readonly facetsAtHand: readonly FacetName[];
  /** The values of a facet, of one that is not at hand the most frequent. */
  readonly valuesAtHand: (facet: FacetName) => readonly FacetValue[];
}

/** Loads a part and demands that its payload is of the kind expected. */
export const checkedLoader =
  (load: LoadPart) =>
  async <Payload>(name: string, isPayload: Guard<Payload>): Promise<Payload> => {
    const payload = await load(name);
    if (!isPayload(payload)) throw new Error(`The part ${name} of the search index is damaged.`);
    return payload;
  };

const decompressed = async (base64: string): Promise<Uint8Array> => {
  const characters = atob(base64);
  const bytes = new Uint8Array(characters.length);
  for (let place = 0; place < bytes.length; place += 1) bytes[place] = characters.charCodeAt(place);
  // Written by hand: the stream of a blob would be read from another process of the browser.
  const { writable, readable } = new DecompressionStream('gzip');
  const writer = writable.getWriter();
  const written = writer.write(bytes).then(() => writer.close());
  const [content] = await Promise.all([new Response(readable).arrayBuffer(), written]);
  return new Uint8Array(content);
};

const noOccurrences: Occurrences = new Map();

/** Opens a shard. Rejects when its head is missing or damaged. */
export const openShard = async ({ name, head: headPart }: CoreShard, load: LoadPart): Promise<ShardIndex> => {
  const loadPart = checkedLoader(load);
  const head = await loadPart(headPart, isShardHead);
  const rows = decodePageTable(head.pages);
  let pages = 0;
  const segments = head.segments.map((segment) => {
    const firstPage = pages;
    pages += segment.pages;
    return { ...segment, firstPage };
  });
  const firstPages = segments.map(({ firstPage }) => firstPage);
  const segmentOf = (page: number) => segments.findLast(({ firstPage }) => firstPage <= page);
  const wordPart = remembered(async (part: string) =>
    openWordPart(await decompressed(await loadPart(partIn(name, 'words', part), isString))),
  );
  const directory = remembered((part: string) => loadPart(part, isDirectory));
  const column = remembered((part: string) => loadPart(part, isEncodedColumn));
  return {
    rows,
    lexicon: createLexicon({
      ...head,
      loadVocabulary: (part) => loadPart(partIn(name, 'vocabulary', part), isString),
      loadSpellings: (part) => loadPart(partIn(name, 'spellings', part), isString),
    }),
    occurrences: async (key) => {
      const word = indexedAs(key);
      const part = partWith(head.words, word);
      return part === undefined ? noOccurrences : occurrencesIn(await wordPart(part), word, firstPages);
    },
    document: async (page) =>
      loadPart(partIn(segmentOf(page)?.name ?? '', 'document', rows[page]?.page ?? ''), isStoredDocument),
    entry: async (page) => {
      const segment = segmentOf(page);
      const entries = await directory(segment?.directory ?? '');
      const entry = entries[page - (segment?.firstPage ?? 0)];
      if (entry === undefined) throw new Error(`The directory of ${name} is damaged.`);
      return entry;
    },
    facet: async (facet) => {
      const own = head.facets[facet];
      return decodeColumn(own ?? (await column(head.facetParts[facet] ?? '')), rows.length);
    },
    facetsAtHand: facetNames.filter((facet) => head.facets[facet] !== undefined),
    valuesAtHand: (facet) => decodeValues(head.facets[facet]?.values ?? head.frequentValues[facet] ?? []),
  };
};
