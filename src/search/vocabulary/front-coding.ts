import { keyOf, wholeKey } from '../analysis/key.ts';
import type { VocabularyEntry } from './entry.ts';

/*
 * One line an entry, in order of surfaces: the number of letters shared with the surface before (one character
 * in base 36), the rest of the surface, and after tabs: constituents, documents, display, each left out from the
 * end where it is what can be expected.
 */
const mostShared = 35;
const nounLetter = keyOf('', 'noun');
const lowerCaseLetter = keyOf('', 'lowerCase');
const functionLetter = keyOf('', 'function');
/** Of an entry that never stands alone. */
const insideSign = '*';

const sharedLength = (a: string, b: string): number => {
  let length = 0;
  while (length < mostShared && length < a.length && length < b.length && a[length] === b[length])
    length += 1;
  return length;
};

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
  if (key === keyOf(surface, 'noun')) return '';
  if (key === keyOf(surface, 'lowerCase')) return lowerCaseLetter;
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
    const shared = sharedLength(before, entry.surface);
    before = entry.surface;
    const fields = [
      shared.toString(36) + entry.surface.slice(shared),
      entry.code,
      entry.documents === 1 ? '' : String(entry.documents),
      encodeDisplay(entry),
    ];
    return fields.join('\t').replace(/\t+$/, '');
  });
  return lines.join('\n');
};

/** The entries of a text that `encodeEntries` made. */
export const decodeEntries = (text: string): readonly VocabularyEntry[] => {
  let before = '';
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [head = '0', code = '', documents = '', display = ''] = line.split('\t');
      const surface = before.slice(0, Number.parseInt(head.charAt(0), 36)) + head.slice(1);
      before = surface;
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
    });
};
