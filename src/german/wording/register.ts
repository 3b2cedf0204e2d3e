import { thousands } from '../numbers.ts';

/** What overviews by letter and the register say. */
export const registerWording = {
  title: 'Register',
  intro:
    'Personen, Organisationen, Orte, Themen und die Wörter, auf die es in den Artikeln ankommt, von A bis Z. Jeder Verweis führt zu der Stelle, an der das Wort steht. Zusammensetzungen stehen auch unter ihrem letzten Wort: „Sicherheitspartnerschaft“ etwa bei Partnerschaft als „Sicherheits-“.',
  underLetter: (letter: string) => `Register: ${letter}`,
  see: 'siehe',
  seeAlso: 'siehe auch',
  /** More articles. */
  more: (count: number) => (count === 1 ? 'und ein weiterer' : `und ${thousands(count)} weitere`),
  undated: 'ohne Datum',
  letters: 'Buchstaben',
  letter: (letter: string) => ({ ziffern: '0–9', andere: 'Andere' })[letter] ?? letter.toUpperCase(),
  range: (first: string, last: string) => (first === last ? first : `${first} – ${last}`),
  entries: (count: number) => `${thousands(count)}\u00a0${count === 1 ? 'Eintrag' : 'Einträge'}`,
  frequent: 'Am häufigsten genannt',
  byLetter: 'Nach dem Alphabet',
} as const;
