const number = new Intl.NumberFormat('de-DE');

/** What overviews by letter and the register say. */
export const registerWording = {
  letters: 'Buchstaben',
  letter: (letter: string) => ({ ziffern: '0–9', andere: 'Andere' })[letter] ?? letter.toUpperCase(),
  range: (first: string, last: string) => (first === last ? first : `${first} – ${last}`),
  entries: (count: number) => `${number.format(count)}\u00a0${count === 1 ? 'Eintrag' : 'Einträge'}`,
  frequent: 'Am häufigsten genannt',
  byLetter: 'Nach dem Alphabet',
} as const;
