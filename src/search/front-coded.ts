/** The largest number of one character. */
const mostShared = 35;

/**
 * A word of a list in order as front coding writes it: how many letters it shares with the word before, one character
 * in base 36, and the rest of it.
 */
export const frontCoded = (word: string, before: string): string => {
  let shared = 0;
  while (shared < mostShared && shared < before.length && before[shared] === word[shared]) shared += 1;
  return shared.toString(36) + word.slice(shared);
};

/** The word that `frontCoded` wrote behind the one before. */
export const frontDecoded = (coded: string, before: string): string =>
  before.slice(0, Number.parseInt(coded.charAt(0), 36)) + coded.slice(1);
