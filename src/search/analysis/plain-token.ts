/** A token without what stands silently inside its words, in composed form. */
export interface PlainToken {
  readonly text: string;
  /**
   * Where in the token as written each UTF-16 code unit of `text` begins; a unit inside a character begins at
   * its end, so that a character is never divided between two stretches.
   */
  readonly starts: readonly number[];
  /** Where in the token as written each code unit of `text` ends. */
  readonly ends: readonly number[];
}

const silentSigns: readonly RegExp[] = [
  // Soft hyphens and zero-width characters say where a line may break, not what the word is.
  /\p{Cf}/gu,
  // „U.S.A.“, „z.B.“: the points of an abbreviation.
  /(?<=(?<![\p{L}\p{N}])(?:\p{L}\.)*\p{L})\.(?=\p{L}(?:\.|$))/gu,
  // „15.000“, „1'000'000“: the thousands.
  /(?<=(?<![\p{N}.])\p{N}{1,3}(?:[.'’\u202f]\p{N}{3})*)[.'’\u202f](?=\p{N}{3}(?!\p{N}))/gu,
  // „Student*innen“, „Leser:innen“, „Mitarbeiter/-innen“, „Bürger_innen“.
  /(?<=\p{L})(?:[*:_·]|\/-?)(?=in(?:nen)?(?!\p{L}))/gu,
  // An apostrophe belongs to its word, except before a capital: „Putin's“, but „L'Aquila“.
  /(?<=\p{L})['’ʼ`´](?=\p{Ll})/gu,
];

/** „CO₂“, „m²“. */
const raisedOrLowered = /^[⁰¹²³⁴-⁹₀-₉]$/u;

const characters = /\P{M}\p{M}*|\p{M}+/gu;

/** Letters of German and the punctuation around them: every code unit is a character, and none is silent. */
const isPlain = /^[("„»]*[A-Za-zÄÖÜäöüß]+(?:-[A-Za-zÄÖÜäöüß]+)*[.,;:!?)"“«]*$/;

const ownPlace = (_: unknown, index: number): number => index;
const placeAfter = (_: unknown, index: number): number => index + 1;

/** Takes one whitespace-separated token apart into the characters its words are made of. */
export const plainToken = (token: string): PlainToken => {
  if (isPlain.test(token)) {
    return {
      text: token,
      starts: Array.from(token, ownPlace),
      ends: Array.from(token, placeAfter),
    };
  }
  const silent = new Set<number>();
  for (const sign of silentSigns) {
    for (const { 0: found, index } of token.matchAll(sign)) {
      for (let place = index; place < index + found.length; place += 1) silent.add(place);
    }
  }
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { 0: character, index } of token.matchAll(characters)) {
    if (silent.has(index)) continue;
    const composed = character.normalize(raisedOrLowered.test(character) ? 'NFKC' : 'NFC');
    for (let unit = 0; unit < composed.length; unit += 1) {
      starts.push(unit === 0 ? index : index + character.length);
      ends.push(index + character.length);
    }
    text += composed;
  }
  return { text, starts, ends };
};
