import { editions, issueLabels } from '../german/issue-words.ts';
import { pageLabels } from '../german/source-labels.ts';
import { alternatives } from './alternatives.ts';

const number = String.raw`(?:${alternatives([...issueLabels, ...pageLabels])})\s?\d[\d/.–-]*`;
const volume = String.raw`\d{1,4}\.\s?(?:Jahrgang|Jahrg\.|Jg\.)`;
const price = String.raw`(?:Einzelpreis|Preis|Bezugspreis)\s?:?\s?\d[^,|/]{0,20}`;
const words = String.raw`(?:${number}|${volume}|${price}|${alternatives(editions)})`;
const separator = String.raw`\s*[,;/|·•–-]\s*`;

const leading = new RegExp(String.raw`^${words}(?:${separator}|\s+)(?=\S)`, 'u');
const trailing = new RegExp(String.raw`(?:${separator}|\s+)${words}$`, 'u');
const whole = new RegExp(String.raw`^${words}(?:(?:${separator}|\s+)${words})*$`, 'u');

const longestLine = 160;

/** Whether a line says nothing but which issue of a paper it is: "Nr. 41", "Heft 12/1987, S. 34". */
export const isIssueLine = (text: string): boolean => text.length <= longestLine && whole.test(text);

/** The year of an issue: "Heft 12/1987"; what stands before it may be a number or a month. */
export const yearOfIssue = (text: string): string | undefined =>
  isIssueLine(text) ? /\d\/((?:19|20)\d{2})(?!\d)/.exec(text)?.[1] : undefined;

/** What a line says beside the issue of a paper: the day in "Nr. 41 / Morgenausgabe / 18. Februar 1926"; else undefined. */
export const besideIssue = (text: string): string | undefined => {
  if (text.length > longestLine) return undefined;
  let rest = text;
  for (let found = leading.exec(rest); found !== null; found = leading.exec(rest))
    rest = rest.slice(found[0].length);
  for (let found = trailing.exec(rest); found !== null; found = trailing.exec(rest))
    rest = rest.slice(0, found.index);
  return rest === text ? undefined : rest;
};
