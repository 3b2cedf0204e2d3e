import { fold } from './fold.ts';

interface Sound {
  readonly letters: RegExp;
  readonly code: string;
}

/**
 * Hans Joachim Postel: Die Kölner Phonetik. Ein Verfahren zur Identifizierung von Personennamen auf der Grundlage
 * der Gestaltanalyse. IBM-Nachrichten 19 (1969), 925–931. The first row that fits at a place gives the digit.
 */
const sounds: readonly Sound[] = [
  { letters: /[aeijouy]/y, code: '0' },
  { letters: /h/y, code: '' },
  { letters: /ph/y, code: '3' },
  { letters: /[bp]/y, code: '1' },
  { letters: /[dt](?=[csz])/y, code: '8' },
  { letters: /[dt]/y, code: '2' },
  { letters: /[fvw]/y, code: '3' },
  { letters: /[gkq]/y, code: '4' },
  { letters: /(?<=[ckq])x/y, code: '8' },
  { letters: /x/y, code: '48' },
  { letters: /l/y, code: '5' },
  { letters: /[mn]/y, code: '6' },
  { letters: /r/y, code: '7' },
  { letters: /(?<=[sz])c/y, code: '8' },
  { letters: /(?<=^)c(?=[ahkloqrux])/y, code: '4' },
  { letters: /(?<=^)c/y, code: '8' },
  { letters: /c(?=[ahkoqux])/y, code: '4' },
  { letters: /[csz]/y, code: '8' },
];

/** The Kölner Phonetik of a word: equal for words that sound alike, such as Meyer and Maier. Digits only. */
export const phoneticCode = (word: string): string => {
  const letters = fold(word).replace(/[^a-z]/g, '');
  let code = '';
  for (let place = 0; place < letters.length; place += 1) {
    const sound = sounds.find(({ letters: pattern }) => {
      pattern.lastIndex = place;
      return pattern.test(letters);
    });
    code += sound?.code ?? '';
  }
  const single = code.replace(/(.)\1+/g, '$1');
  return single.slice(0, 1) + single.slice(1).replaceAll('0', '');
};
