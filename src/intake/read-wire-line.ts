import { functionWords } from '../german/function-words.ts';
import { agenciesIn } from './agency-signatures.ts';

const code = /^(?:[a-z]{1,4}\d{0,4}|[a-z]{2,3}(?:\/[a-z]{2,3})+|\d{1,6}|\d{1,2}\.\d{1,2}\.\d{2,4}|nnnn)$/;

const mostWords = 12;

/**
 * Whether a line is what a wire service sets above or below a report: its signature among numbers and codes,
 * "bdt0423 3 pl 312 dpa 0567".
 */
export const isWireLine = (text: string): boolean => {
  const words = text.split(' ');
  if (words.length < 3 || words.length > mostWords || !/\d/.test(text)) return false;
  const signed = words.filter((word) => agenciesIn(word).length > 0);
  const others = words.filter((word) => agenciesIn(word).length === 0);
  return signed.length > 0 && others.every((word) => code.test(word) && !functionWords.includes(word));
};
