import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { convert } from 'fontverter';
import subsetFont from 'subset-font';
import { inPackage } from '../package-root.ts';

/*
 * Cuts the fonts of the site from the full releases on npm, which carry what the web cuts in circulation lack:
 * old-style figures and small capitals. Run it in a folder where `npm i source-serif@4.5.1 source-sans@3.52.0`
 * was done: node --import tsx src/site/fonts/subset-fonts.ts FOLDER/node_modules
 */

type Range = readonly [first: number, last: number];

/** What German press texts are written with, and the names in them that are Spanish, French or Scandinavian. */
const core: readonly Range[] = [
  [0x20, 0x7e],
  [0xa0, 0xa0],
  [0xa7, 0xa7],
  [0xa9, 0xa9],
  [0xab, 0xab],
  [0xad, 0xad],
  [0xb0, 0xb0],
  [0xb2, 0xb3],
  [0xb6, 0xb7],
  [0xbb, 0xbb],
  [0xbd, 0xbd],
  [0xc1, 0xc1],
  [0xc4, 0xc5],
  [0xc7, 0xc7],
  [0xc9, 0xc9],
  [0xd3, 0xd3],
  [0xd6, 0xd8],
  [0xdc, 0xdc],
  [0xdf, 0xe5],
  [0xe7, 0xef],
  [0xf1, 0xf6],
  [0xf8, 0xfc],
  [0x2002, 0x2002],
  [0x2009, 0x2009],
  [0x2010, 0x2014],
  [0x2018, 0x201a],
  [0x201c, 0x201e],
  [0x2020, 0x2020],
  [0x2026, 0x2026],
  [0x202f, 0x2030],
  [0x2039, 0x203a],
  [0x20ac, 0x20ac],
  [0x2190, 0x2193],
  [0x2212, 0x2212],
];

/** Icelandic, Polish, Czech, Turkish, Romanian … and rare signs: loaded only where one of them occurs. */
const extended: readonly Range[] = [
  [0xa1, 0xa6],
  [0xa8, 0xa8],
  [0xaa, 0xaa],
  [0xac, 0xac],
  [0xae, 0xaf],
  [0xb1, 0xb1],
  [0xb4, 0xb5],
  [0xb8, 0xba],
  [0xbc, 0xbc],
  [0xbe, 0xc0],
  [0xc2, 0xc3],
  [0xc6, 0xc6],
  [0xc8, 0xc8],
  [0xca, 0xd2],
  [0xd4, 0xd5],
  [0xd9, 0xdb],
  [0xdd, 0xde],
  [0xe6, 0xe6],
  [0xf0, 0xf0],
  [0xf7, 0xf7],
  [0xfd, 0x151],
  [0x152, 0x17f],
  [0x218, 0x21b],
  [0x2c6, 0x2c7],
  [0x2d8, 0x2dd],
  [0x1e80, 0x1e85],
  [0x1e9e, 0x1e9e],
  [0x2003, 0x2008],
  [0x200a, 0x200a],
  [0x2015, 0x2015],
  [0x201b, 0x201b],
  [0x201f, 0x201f],
  [0x2021, 0x2022],
  [0x2032, 0x2033],
  [0x2116, 0x2116],
];

/** What stands in a dateline. */
const capitals: readonly Range[] = [
  [0x20, 0x21],
  [0x26, 0x3b],
  [0x41, 0x5a],
  [0x61, 0x7a],
  [0xa0, 0xa0],
  [0xc4, 0xc4],
  [0xd6, 0xd6],
  [0xdc, 0xdc],
  [0xdf, 0xdf],
  [0xe1, 0xe1],
  [0xe4, 0xe4],
  [0xe9, 0xe9],
  [0xed, 0xed],
  [0xf3, 0xf3],
  [0xf6, 0xf6],
  [0xfc, 0xfc],
  [0x2013, 0x2014],
];

const letters = ['kern', 'liga', 'ccmp', 'mark', 'locl'];
const reading = [...letters, 'lnum', 'onum', 'pnum', 'tnum'];

const roman = 'source-serif/VAR/SourceSerif4Variable-Roman.ttf';
const italic = 'source-serif/VAR/SourceSerif4Variable-Italic.ttf';
const sans = 'source-sans/VF/SourceSans3VF-Upright.ttf';
const weights = { min: 400, max: 700, default: 400 };

/**
 * One file for each thing that a page may do without: a page of plain text takes three of them, with 51 KB in all,
 * where full axes and repertoires had 92. Optical sizes are fixed, one for text and one for headlines.
 */
const cuts = [
  { name: 'serif', file: roman, ranges: core, features: reading, axes: { opsz: 18, wght: 400 } },
  { name: 'serif-strong', file: roman, ranges: core, features: reading, axes: { opsz: 18, wght: 580 } },
  {
    name: 'serif-caps',
    file: roman,
    ranges: capitals,
    features: ['smcp', 'c2sc'],
    axes: { opsz: 18, wght: 600 },
  },
  {
    name: 'serif-italic',
    file: italic,
    ranges: core,
    features: [...letters, 'onum'],
    axes: { opsz: 18, wght: 400 },
  },
  {
    name: 'serif-extended',
    file: roman,
    ranges: extended,
    features: letters,
    axes: { opsz: 18, wght: weights },
  },
  { name: 'display', file: roman, ranges: core, features: letters, axes: { opsz: 44, wght: 620 } },
  {
    name: 'sans',
    file: sans,
    ranges: core,
    features: ['kern', 'ccmp', 'mark', 'locl', 'tnum'],
    axes: { wght: weights },
  },
  { name: 'sans-extended', file: sans, ranges: extended, features: letters, axes: { wght: weights } },
] as const;

const characters = (ranges: readonly Range[]): string =>
  ranges
    .flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, index) => first + index))
    .map((point) => String.fromCodePoint(point))
    .join('');

/**
 * The licence reserves the name „Source“ for the unchanged fonts. The new names are as long as the old ones, so
 * that they can be written over them in the name table, whose strings are UTF-16 with the high byte first.
 */
const names = [
  { old: 'Source Serif 4', own: 'Lesesaal Serif' },
  { old: 'Source Sans 3', own: 'Lesesaal Sans' },
  { old: 'SourceSerif4', own: 'LesesaalSerf' },
  { old: 'SourceSans3', own: 'LesesaalSan' },
] as const;

const inNameTable = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();

const renamed = (font: Uint8Array): Buffer => {
  const bytes = Buffer.from(font);
  for (const { old, own } of names) {
    for (let at = bytes.indexOf(inNameTable(old)); at !== -1; at = bytes.indexOf(inNameTable(old), at)) {
      inNameTable(own).copy(bytes, at);
    }
  }
  return bytes;
};

const packages = process.argv[2];
if (packages === undefined) throw new TypeError('Expected the folder into which the fonts were installed.');
for (const { name, file, ranges, features, axes } of cuts) {
  const cut = await subsetFont(await readFile(join(packages, file)), characters(ranges), {
    targetFormat: 'sfnt',
    variationAxes: axes,
    keepFeatures: [...features],
  });
  const compressed = await convert(renamed(cut), 'woff2');
  await writeFile(inPackage(`templates/fonts/${name}.woff2`), compressed);
  console.log(`${name}.woff2  ${compressed.length} bytes`);
}
