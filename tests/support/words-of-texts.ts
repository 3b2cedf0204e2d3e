import fc from 'fast-check';

/** Characters of all kinds that words are told by, the ones of German texts more often than others. */
const units = [
  ...'aAbBeEsSzZäÄöÖüÜßéÉ0123'.split(''),
  ...' \n\t.,;:!?…-‐‑–/()[]„“”"»«‚‘’\'%&€™'.split(''),
  ...'АбΩωא中ǅʰªⅣ²'.split(''),
  '\u0301',
  '\u00ad',
  '\u00a0',
  '𐐀',
  '𐐨',
  '😀',
  '\ud83d',
  '\udc00',
];

const words = [
  'Der ',
  'die ',
  'Hafen',
  ' Streik',
  'McDonald',
  'd’Estaing',
  'St. ',
  'ver.di',
  'US-',
  '. ',
  ' ',
  ', ',
];

/** Texts in which words begin and end in every way. */
export const anyText = fc
  .array(fc.oneof({ weight: 2, arbitrary: fc.constantFrom(...units) }, fc.constantFrom(...words)), {
    maxLength: 24,
  })
  .map((parts) => parts.join(''));
