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

const punctuation: readonly Range[] = [
  [0x2002, 0x200a],
  [0x2010, 0x2015],
  [0x2018, 0x201f],
  [0x2020, 0x2022],
  [0x2026, 0x2026],
  [0x202f, 0x2030],
  [0x2032, 0x2033],
  [0x2039, 0x203a],
  [0x20ac, 0x20ac],
  [0x2116, 0x2116],
  [0x2190, 0x2193],
  [0x2212, 0x2212],
];

/** What German and its neighbours need on nearly every page. */
const latin: readonly Range[] = [
  [0x20, 0x7e],
  [0xa0, 0xff],
  [0x131, 0x131],
  [0x152, 0x153],
  [0x1e9e, 0x1e9e],
  ...punctuation,
];

/** Polish, Czech, Turkish, Romanian …: loaded only where such a letter occurs. */
const latinExtended: readonly Range[] = [
  [0x100, 0x130],
  [0x132, 0x151],
  [0x154, 0x17f],
  [0x218, 0x21b],
  [0x2c6, 0x2c7],
  [0x2d8, 0x2dd],
  [0x1e80, 0x1e85],
];

const reading = ['kern', 'liga', 'ccmp', 'mark', 'locl', 'lnum', 'onum', 'pnum', 'tnum', 'smcp', 'c2sc'];
const plain = ['kern', 'liga', 'ccmp', 'mark', 'locl', 'lnum', 'tnum', 'pnum'];

const roman = 'source-serif/VAR/SourceSerif4Variable-Roman.ttf';
const italic = 'source-serif/VAR/SourceSerif4Variable-Italic.ttf';
const sans = 'source-sans/VF/SourceSans3VF-Upright.ttf';
const weights = { min: 400, max: 700, default: 400 };

/** Optical sizes are fixed, one for text and one for headlines: half the bytes of the whole axis. */
const cuts = [
  { name: 'serif', file: roman, ranges: latin, features: reading, axes: { opsz: 18, wght: weights } },
  {
    name: 'serif-extended',
    file: roman,
    ranges: latinExtended,
    features: plain,
    axes: { opsz: 18, wght: weights },
  },
  {
    name: 'serif-italic',
    file: italic,
    ranges: latin,
    features: [...plain, 'onum'],
    axes: { opsz: 18, wght: 400 },
  },
  { name: 'display', file: roman, ranges: latin, features: plain, axes: { opsz: 44, wght: 620 } },
  { name: 'sans', file: sans, ranges: latin, features: plain, axes: { wght: weights } },
  { name: 'sans-extended', file: sans, ranges: latinExtended, features: plain, axes: { wght: weights } },
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
