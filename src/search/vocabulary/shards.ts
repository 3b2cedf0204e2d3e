import type { VocabularyEntry } from './entry.ts';
import { encodeEntries } from './front-coding.ts';

/** The words that begin with the same letters, so that a reader loads only those near the query. */
export interface VocabularyShard {
  /** No other shard's prefix begins with it. */
  readonly prefix: string;
  readonly text: string;
}

/** About a third of this crosses the wire once a server compresses it. */
const longestShard = 40_000;

const byLetter = (
  entries: readonly VocabularyEntry[],
  length: number,
): ReadonlyMap<string, readonly VocabularyEntry[]> => {
  const groups = new Map<string, VocabularyEntry[]>();
  for (const entry of entries) {
    const prefix = entry.surface.slice(0, length);
    const group = groups.get(prefix);
    if (group === undefined) groups.set(prefix, [entry]);
    else group.push(entry);
  }
  return groups;
};

const split = (
  entries: readonly VocabularyEntry[],
  prefix: string,
  longest: number,
): readonly VocabularyShard[] => {
  const text = encodeEntries(entries);
  const canBeSplit = entries.some(({ surface }) => surface.length > prefix.length);
  if (text.length <= longest || !canBeSplit) return [{ prefix, text }];
  return [...byLetter(entries, prefix.length + 1)].flatMap(([longer, group]) =>
    longer === prefix
      ? [{ prefix: `${prefix}$`, text: encodeEntries(group) }]
      : split(group, longer, longest),
  );
};

/**
 * Cuts a vocabulary in order of surfaces into shards of at most `longest` characters, by first letter, and by
 * further letters where there are too many words. A word as short as the letters it would be cut by is alone in
 * a shard whose prefix ends in `$`.
 */
export const vocabularyShards = (
  entries: readonly VocabularyEntry[],
  longest = longestShard,
): readonly VocabularyShard[] =>
  [...byLetter(entries, 1)].flatMap(([letter, group]) => split(group, letter, longest));

/** The prefixes of the shards that can hold a word; one unless the shards are many and the word is short. */
export const shardsFor = (prefixes: readonly string[], surface: string): readonly string[] =>
  prefixes.filter((prefix) =>
    prefix.endsWith('$') ? surface === prefix.slice(0, -1) : surface.startsWith(prefix),
  );

/** The prefixes of the shards that can hold words beginning with `beginning`. */
export const shardsBeginning = (prefixes: readonly string[], beginning: string): readonly string[] =>
  prefixes.filter((prefix) => {
    const letters = prefix.replace(/\$$/, '');
    return letters.startsWith(beginning) || (!prefix.endsWith('$') && beginning.startsWith(letters));
  });
