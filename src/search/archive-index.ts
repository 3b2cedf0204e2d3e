import { type FacetName, facetNames, type FacetValue } from './facet.ts';
import { type CoreShard, isSearchCore } from './index/core.ts';
import type { DirectoryEntry } from './index/directory.ts';
import { type FacetColumn, joinColumns } from './index/facet-column.ts';
import { areKeptNames, decodeNames, type KnownName } from './index/known-name.ts';
import type { PageRow } from './index/page-table.ts';
import { partWith } from './index/part-list.ts';
import { corePart, namePart } from './index/parts.ts';
import type { StoredDocument } from './index/stored-document.ts';
import { joinLexicons } from './query/join-lexicons.ts';
import type { Lexicon } from './query/lexicon.ts';
import type { Postings } from './query/postings.ts';
import { type WordReader, wordReader } from './query/word-reader.ts';
import { remembered } from './remembered.ts';
import { checkedLoader, type LoadPart, openShard, type ShardIndex } from './shard-index.ts';

/** The names that an archive knows. */
interface NamesOfArchive {
  /** Who and what bears a name. @param folded as `foldedName` gives it */
  readonly namesLike: (folded: string) => Promise<readonly KnownName[]>;
}

/** Some of an archive's shards as one index. Its pages are numbered in order of time, oldest first. */
export interface ArchiveIndex extends NamesOfArchive {
  readonly rows: readonly PageRow[];
  readonly lexicon: Lexicon;
  readonly readWord: WordReader;
  /** The occurrences of a key in all of it. */
  readonly postings: (key: string) => Promise<Postings>;
  readonly document: (page: number) => Promise<StoredDocument>;
  readonly entry: (page: number) => Promise<DirectoryEntry>;
  readonly facet: (facet: FacetName) => Promise<FacetColumn>;
  /** The facets that are there without loading anything. */
  readonly facetsAtHand: readonly FacetName[];
  /** The values of a facet, of one that is not at hand the most frequent. */
  readonly valuesAtHand: (facet: FacetName) => readonly FacetValue[];
}

/** The search of an archive: which shards it has, and an index of those one wants to search. */
export interface ArchiveSearch extends NamesOfArchive {
  readonly shards: readonly CoreShard[];
  /** @param places the shards to search, by their places, in ascending order */
  readonly index: (places: readonly number[]) => Promise<ArchiveIndex>;
}

interface PlacedShard {
  readonly shard: ShardIndex;
  readonly firstPage: number;
}

const shifted = (pages: Postings, by: number): Postings =>
  by === 0 ? pages : new Map([...pages].map(([page, places]) => [by + page, places]));

const joined = (shards: readonly ShardIndex[], { namesLike }: NamesOfArchive): ArchiveIndex => {
  let pages = 0;
  const placed = shards.map((shard): PlacedShard => {
    const firstPage = pages;
    pages += shard.rows.length;
    return { shard, firstPage };
  });
  const within = <Value>(page: number, ask: (shard: ShardIndex, page: number) => Promise<Value>) => {
    const own = placed.findLast(({ firstPage }) => firstPage <= page);
    if (own === undefined) return Promise.reject(new RangeError(`The index has no page ${page}.`));
    return ask(own.shard, page - own.firstPage);
  };
  const facet = remembered(async (name: FacetName) =>
    joinColumns(await Promise.all(shards.map((shard) => shard.facet(name)))),
  );
  const lexicon = joinLexicons(shards.map((shard) => shard.lexicon));
  return {
    namesLike,
    rows: shards.flatMap(({ rows }) => rows),
    lexicon,
    readWord: wordReader(lexicon),
    postings: remembered(async (key: string) => {
      const found = await Promise.all(
        placed.map(async ({ shard, firstPage }) => shifted(await shard.occurrences(key), firstPage)),
      );
      const [only, ...others] = found;
      if (only !== undefined && others.length === 0) return only;
      return new Map(found.flatMap((postings) => [...postings]));
    }),
    document: (page) => within(page, (shard, own) => shard.document(own)),
    entry: (page) => within(page, (shard, own) => shard.entry(own)),
    facet,
    valuesAtHand: (name) => [
      ...new Map(
        shards.flatMap(({ valuesAtHand }) => valuesAtHand(name)).map((value) => [value.id, value]),
      ).values(),
    ],
    facetsAtHand: facetNames.filter((name) =>
      shards.every(({ facetsAtHand }) => facetsAtHand.includes(name)),
    ),
  };
};

/** Opens the search of an archive. Rejects when its core is missing or damaged. */
export const openArchiveSearch = async (load: LoadPart): Promise<ArchiveSearch> => {
  const loadPart = checkedLoader(load);
  const { shards, names } = await loadPart(corePart, isSearchCore);
  const open = remembered(async (place: string) => {
    const shard = shards[Number(place)];
    if (shard === undefined) throw new RangeError(`The archive has no shard ${place}.`);
    return openShard(shard, load);
  });
  const namesIn = remembered(async (part: string) =>
    decodeNames(await loadPart(namePart(part), areKeptNames)),
  );
  const known: NamesOfArchive = {
    namesLike: async (folded) => {
      const part = partWith(names, folded);
      return part === undefined ? [] : (await namesIn(part)).filter((name) => name.folded === folded);
    },
  };
  const index = remembered(async (places: string) => {
    const opened = await Promise.all(places.split(' ').filter(Boolean).map(open));
    return joined(opened, known);
  });
  return { ...known, shards, index: (places) => index(places.join(' ')) };
};
