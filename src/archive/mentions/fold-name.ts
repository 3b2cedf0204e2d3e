/** Letters that Unicode does not decompose, and the German ones whose transcription is another letter pair. */
const spelledOut: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'oe',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** Most words have nothing to fold but their capitals. */
const isPlain = /^[a-zA-Z0-9]*$/;

const foldMarked = (name: string): string =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüßæœøłđðþı]/g, (letter) => spelledOut[letter] ?? letter)
    .normalize('NFD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .normalize('NFC');

/**
 * The form under which spellings of one name meet: lower case, without accents, umlauts as ae, oe, ue. Unlike
 * the search, which finds "Muller" too, it keeps Müller and Muller apart: they are different persons.
 */
export const foldName = (name: string): string =>
  isPlain.test(name) ? name.toLowerCase() : foldMarked(name);
