const isLetter = (character: string): boolean => /^\p{L}/u.test(character);
const isSmall = (character: string): boolean => /^\p{Ll}/u.test(character);
const isWordCharacter = (character: string): boolean => /^[\p{L}\p{N}]/u.test(character);

/** Whether German has a character between these two, which are empty at the ends of the text. */
type Fits = (before: string, after: string, character: string) => boolean;

interface Kind {
  readonly characters: RegExp;
  readonly fits: Fits;
  /** What it tells where it fits. */
  readonly weight: number;
}

const besideWord: Fits = (before, after) => !(isWordCharacter(before) && isWordCharacter(after));
const small: Fits = (before, after) => isLetter(before) || isSmall(after);
const capital: Fits = (before, after) =>
  isLetter(before) ? !isSmall(before) && !isSmall(after) : isLetter(after);

/** The characters beyond ASCII that German texts have, the most telling first. */
const kinds: readonly Kind[] = [
  { characters: /[äöü]/, fits: small, weight: 1 },
  { characters: /ß/, fits: isLetter, weight: 1 },
  { characters: /[ÄÖÜ]/, fits: capital, weight: 1 },
  { characters: /[„‚]/, fits: (before, after) => !isWordCharacter(before) && /\S/.test(after), weight: 0.5 },
  { characters: /[“”‘»«›‹]/, fits: besideWord, weight: 0.5 },
  { characters: /[’´]/, fits: isWordCharacter, weight: 0.5 },
  { characters: /[–—]/, fits: (before, after) => !isLetter(before) && !isLetter(after), weight: 0.5 },
  { characters: /[€§]/, fits: besideWord, weight: 0.5 },
  { characters: /[½¼²³±×£]/, fits: (before, after) => !isLetter(before) && !isLetter(after), weight: 0.2 },
  { characters: /[…•·©®°¿¡]/, fits: besideWord, weight: 0.2 },
  { characters: /[\u00A0\u00AD]/, fits: () => true, weight: 0.2 },
  // Foreign names: Guaidó, Škoda, Øresund.
  {
    characters: /[À-ÖØ-öø-ž]/,
    fits: (before, after, character) => (isSmall(character) ? small : capital)(before, after, character),
    weight: 0.4,
  },
];

/** What speaks against a text: an umlaut's weight for each character that stands where German has none. */
const misfit = -1;

/**
 * How much the characters beyond ASCII make a text look German: umlauts beside letters, quotation marks around
 * words. Below zero for a text read in the wrong encoding, with signs and capitals inside its words.
 */
export const germanLikeness = (text: string): number => {
  let sum = 0;
  for (const { 0: character, index } of text.matchAll(/[^\0-\x7F]/gu)) {
    const [before, after] = [text.charAt(index - 1), text.charAt(index + character.length)];
    const kind = kinds.find(({ characters }) => characters.test(character));
    sum += kind?.fits(before, after, character) === true ? kind.weight : misfit;
  }
  return sum;
};
