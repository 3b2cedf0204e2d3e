import { alternatives } from '../alternatives.ts';

/** A regular expression for one of the phrases as whole words. */
export const onePhraseOf = (phrases: readonly string[]): string =>
  String.raw`(?:${alternatives(phrases)})(?![\p{L}\p{N}])`;

/** Matches a line that begins with one of the phrases as whole words, in any case. */
export const beginsWithOneOf = (phrases: readonly string[]): RegExp =>
  new RegExp(`^${onePhraseOf(phrases)}`, 'iu');

/** Matches a line that consists of such phrases and nothing else but separators and numbers. */
export const consistsOf = (phrases: readonly string[]): RegExp =>
  new RegExp(
    String.raw`^[\s[(|·•‹«<]*(?:(?:${alternatives(phrases)})(?![\p{L}])[\s|·•,;:()[\]\d+›»>/–-]*)+$`,
    'iu',
  );

/** Counts how many different ones of the phrases occur in the text. */
export const countOf = (phrases: readonly string[]): ((text: string) => number) => {
  const any = new RegExp(alternatives(phrases), 'giu');
  return (text) => new Set(text.match(any)?.map((phrase) => phrase.toLowerCase())).size;
};
