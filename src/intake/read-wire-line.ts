import { agencyServices } from '../german/agency-services.ts';
import { functionWords } from '../german/function-words.ts';
import { agenciesIn } from './agency-signatures.ts';
import { alternatives } from './alternatives.ts';

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

const service = new RegExp(
  String.raw`^(\p{L}{2,8})-(?:${alternatives(agencyServices)})(?:\s\p{Lu}[\p{L}/-]*){0,3}$`,
  'u',
);

/** Whether a line names a service of an agency and nothing else: "epd-Landesdienst Niedersachsen-Bremen". */
export const isServiceLine = (text: string): boolean =>
  text.length <= 80 && agenciesIn(service.exec(text)?.[1] ?? '').length > 0;
