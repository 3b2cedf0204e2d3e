import { keyOf, wholeKey, wordClassOf } from '../analysis/key.ts';
import type { VocabularyEntry } from './entry.ts';
import { frontCoded, frontDecoded } from '../front-coded.ts';

/*
 * One line an entry, in order of surfaces: the number of letters shared with the surface before (one character
 * in base 36), the rest of the surface, and after tabs: constituents, documents, display, each left out from the
 * end where it is what can be expected.
 */
const nounLetter = keyOf('', 'noun');
const lowerCaseLetter = keyOf('', 'lowerCase');
const functionLetter = keyOf('', 'function');
/** Of an entry that never stands alone. */
const insideSign = '*';

/** No folded word contains a letter that marks a class. */
const isMarked = (stem: string): boolean => stem.endsWith(lowerCaseLetter) || stem.endsWith(functionLetter);

/** An entry as far as it is written. */
export interface EncodableEntry
  extends Pick<VocabularyEntry, 'surface' | 'documents' | 'display' | 'onlyInside'> {
  /** Of the whole word. */
  readonly key: string;
  /** Its constituents, as far as they do not follow from the surface. */
  readonly code: string;
}

/** Most keys follow from the surface; of nouns' keys the letter of the class goes without saying. */
export const encodeConstituents = ({
  surface,
  constituents,
}: Pick<VocabularyEntry, 'surface' | 'constituents'>): string => {
  const key = wholeKey(constituents);
  const wordClass = wordClassOf(key);
  // Its letter is the last of a key: there is no need to ask for two.
  if (wordClass !== 'function' && key === keyOf(surface, wordClass)) {
    return wordClass === 'noun' ? '' : lowerCaseLetter;
  }
  return constituents.map((one) => (isMarked(one) ? one : one.slice(0, -nounLetter.length))).join('+');
};

const decodeConstituents = (code: string, surface: string): readonly string[] => {
  if (code === '') return [keyOf(surface, 'noun')];
  if (code === lowerCaseLetter) return [keyOf(surface, 'lowerCase')];
  return code.split('+').map((one) => (isMarked(one) ? one : one + nounLetter));
};

/** Nouns are expected with a capital, everything else without. */
const expectedDisplay = (surface: string, key: string): string =>
  key.endsWith(nounLetter) ? surface.charAt(0).toUpperCase() + surface.slice(1) : surface;

const encodeDisplay = ({ surface, display, key, onlyInside }: EncodableEntry): string =>
  (onlyInside ? insideSign : '') + (display === expectedDisplay(surface, key) ? '' : display);

/** Settles what is written of an entry. */
export const encodable = (entry: VocabularyEntry): EncodableEntry => ({
  ...entry,
  key: wholeKey(entry.constituents),
  code: encodeConstituents(entry),
});

/** Entries, in the order of their surfaces, as compact text. */
export const encodeEntries = (entries: readonly EncodableEntry[]): string => {
  let before = '';
  const lines = entries.map((entry) => {
    const coded = frontCoded(entry.surface, before);
    before = entry.surface;
    const fields = [
      coded,
      entry.code,
      entry.documents === 1 ? '' : String(entry.documents),
      encodeDisplay(entry),
    ];
    return fields.join('\t').replace(/\t+$/, '');
  });
  return lines.join('\n');
};

/** Encoded entries, of which only those are decoded that are asked for. */
export interface EntryList {
  /** Of all entries, in order. */
  readonly surfaces: readonly string[];
  readonly entry: (place: number) => VocabularyEntry;
}

const decodeEntry = (line: string, surface: string): VocabularyEntry => {
  const [, code = '', documents = '', display = ''] = line.split('\t');
  const constituents = decodeConstituents(code, surface);
  const onlyInside = display.startsWith(insideSign);
  const written = onlyInside ? display.slice(insideSign.length) : display;
  return {
    surface,
    constituents,
    documents: documents === '' ? 1 : Number(documents),
    display: written === '' ? expectedDisplay(surface, wholeKey(constituents)) : written,
    onlyInside,
  };
};

/** Opens a text that `encodeEntries` made. To find out a key takes far longer than to read where a word begins. */
export const openEntries = (text: string): EntryList => {
  const lines = text.split('\n').filter((line) => line !== '');
  let before = '';
  const surfaces = lines.map((line) => {
    const end = line.indexOf('\t');
    before = frontDecoded(end < 0 ? line : line.slice(0, end), before);
    return before;
  });
  const decoded: VocabularyEntry[] = [];
  return {
    surfaces,
    entry: (place) => (decoded[place] ??= decodeEntry(lines[place] ?? '', surfaces[place] ?? '')),
  };
};

/** The entries of a text that `encodeEntries` made. */
export const decodeEntries = (text: string): readonly VocabularyEntry[] => {
  const { surfaces, entry } = openEntries(text);
  return surfaces.map((_surface, place) => entry(place));
};
