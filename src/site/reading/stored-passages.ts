import type { NameDetails } from './stored-record.ts';

/** What lists quote of an article. */
export interface ArticlePassages {
  readonly opening: string | undefined;
  /** In the order of the names in the head. */
  readonly names: readonly NameDetails[];
}

/** The same where it is read: a list that shows one name has no use for the others. */
export interface ReadPassages {
  readonly opening: () => string | undefined;
  readonly ofName: (name: number) => NameDetails;
}

type SentenceAndFragment = readonly [sentence: string | null, fragment: string | null];

/** A line of JSON each: the opening, then of every name its sentence and the block of that. */
export const printedPassages = ({ opening, names }: ArticlePassages): string =>
  [opening ?? null, ...names.map(({ sentence = null, fragment = null }) => [sentence, fragment])]
    .map((passage) => JSON.stringify(passage))
    .join('\n');

/** Takes such lines apart; each is read when it is asked for. */
export const readPassages = (printed: string): ReadPassages => {
  const lines = printed.split('\n');
  return {
    opening: () => {
      const opening: string | null = JSON.parse(lines[0] ?? 'null');
      return opening ?? undefined;
    },
    ofName: (name) => {
      const line = lines[name + 1];
      if (line === undefined) return { sentence: undefined, fragment: undefined };
      const [sentence, fragment]: SentenceAndFragment = JSON.parse(line);
      return { sentence: sentence ?? undefined, fragment: fragment ?? undefined };
    },
  };
};
