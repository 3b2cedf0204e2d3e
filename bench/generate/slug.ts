const spelled: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  é: 'e',
  ó: 'o',
  č: 'c',
};

/** Words as an id: small letters, digits and single hyphens. */
export const slug = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[äöüßéóč]/g, (letter) => spelled[letter] ?? '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
