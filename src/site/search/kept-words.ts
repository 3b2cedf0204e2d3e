import type { CollectedWord } from '../../search/vocabulary/collect.ts';

type KeptWord = readonly [
  surface: string,
  constituents: readonly string[],
  onlyInside: 0 | 1,
  documents: number,
  displays: readonly (readonly [display: string, times: number])[],
];

/** The words of a vocabulary as bytes to keep. */
export const encodeWords = (words: readonly CollectedWord[]): Buffer =>
  Buffer.from(
    JSON.stringify(
      words.map(
        ({ surface, constituents, onlyInside, documents, displays }): KeptWord => [
          surface,
          constituents,
          onlyInside ? 1 : 0,
          documents,
          [...displays],
        ],
      ),
    ),
  );

/** The words that were kept, unpacked each time they are asked for. */
export const keptWords =
  (bytes: Buffer): (() => readonly CollectedWord[]) =>
  () => {
    const rows: readonly KeptWord[] = JSON.parse(bytes.toString('utf8'));
    return rows.map(([surface, constituents, onlyInside, documents, displays]) => ({
      surface,
      constituents,
      onlyInside: onlyInside === 1,
      documents,
      displays: new Map(displays),
    }));
  };
