/** Kinds of files that hold no text as it could be read. */
export type ForeignFormat = 'pdf' | 'packed' | 'office' | 'rtf' | 'image' | 'gzip';

/** By the bytes that they begin with, each written as the letter of its number. */
const beginnings: readonly (readonly [beginning: string, format: ForeignFormat])[] = [
  ['%PDF-', 'pdf'],
  ['PK\u0003\u0004', 'packed'],
  ['ÐÏ\u0011à¡±\u001aá', 'office'],
  ['{\\rtf', 'rtf'],
  ['\u0089PNG', 'image'],
  ['ÿØÿ', 'image'],
  ['GIF87a', 'image'],
  ['GIF89a', 'image'],
  ['\u001f\u008b', 'gzip'],
];

const mostLooked = 64;

/** What a file is that is no text; undefined for texts, and for what does not tell by its beginning. */
export const foreignFormat = (bytes: Uint8Array): ForeignFormat | undefined => {
  const beginning = String.fromCharCode(...bytes.subarray(0, mostLooked)).replace(/^(?:ï»¿)?\s*/, '');
  return beginnings.find(([known]) => beginning.startsWith(known))?.[1];
};
