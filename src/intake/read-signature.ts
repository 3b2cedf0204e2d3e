import { agencyDesks } from '../german/agencies.ts';
import { functionWords } from '../german/function-words.ts';
import { agenciesIn, agencySigning } from './agency-signatures.ts';

/** A signature at the end of a text: agencies, desks and editors' codes. */
export interface Signature {
  readonly start: number;
  readonly agencies: readonly string[];
}

const part = String.raw`[\p{L}-]{1,12}(?:\s\p{Lu}?\p{L}+)?`;
const bracketed = new RegExp(
  String.raw`(?<=^|[.!?…»“”"'’]\s{1,3})[([]\s?(${part}(?:\s?[/,]\s?${part}){0,4})\s?[)\]]\.?$`,
  'u',
);
const dashed = new RegExp(String.raw`(?<=[.!?…»“”"'’]\s{1,3})[-–—]\s?(${part}(?:/${part}){0,4})$`, 'u');
/** The Austrian agency closes with the word and the editors' codes: "(Schluss) abc/def". */
const closing = /\(Schluss\)(?:\s?[\p{L}/]{2,20})?$/u;
/** "(KNA - abcde-BD-1544.32NR-1)": the agency, and where it filed the report. */
const withNumber = /(?<=^|[.!?…»“”"'’]\s{1,3})\((\p{L}{2,8})\s[-–]\s(?=[^\s()]*\d)[^\s()]{4,40}\)$/u;
const trailing = new RegExp(String.raw`(?<=[.!?…»“”"'’]\s{1,3})(${part}(?:/${part}){0,4})$`, 'u');
const alone = new RegExp(String.raw`^[-–—(\[]?\s?(${part}(?:\s?[/,]\s?${part}){0,4})\s?[)\]]?$`, 'u');
/** How a wire service closes: agency and desk, then the codes of author, editor and files: "dpa/lno mub xx n1 aku". */
const wired = new RegExp(
  String.raw`(?<=^|[.!?…»“”"'’]\s{1,3})([\p{L}-]{2,12}(?:/[\p{L}-]{2,12}){0,4})((?:\s(?:[a-z]{2,4}|[a-z]{1,3}\d)){2,8})$`,
  'u',
);
const material =
  /^[([]?\s?(?:Mit|Unter Verwendung von|Quellen?|Agentur(?:en)?|Nachrichtenagentur(?:en)?)\s?:?\s?(?:(?:Material|Informationen|Agenturmaterial|Agenturen)\s(?:von|der|des)?\s?(?:Nachrichtenagentur(?:en)?\s)?)?(.{2,80}?)\s?[)\]]?\.?$/u;
const code = /^[a-zäöü]{2,4}$/;

const isCode = (word: string): boolean => code.test(word) || agencyDesks.includes(word.toLowerCase());

/** All parts sign: an agency or a code. A party or a word of the language does not. */
const signs = (inside: string, codesSuffice: boolean): boolean => {
  const parts = inside.split(/\s?[/,]\s?/);
  if (!parts.every((word) => agencySigning(word) !== undefined || isCode(word))) return false;
  return (
    agenciesIn(inside).length > 0 || (codesSuffice && parts.every((word) => !commonWords.includes(word)))
  );
};

const commonWords: readonly string[] = [
  'so',
  'wie',
  'und',
  'oder',
  'zum',
  'am',
  'im',
  'hier',
  'alle',
  'neu',
  'sic',
  'ff',
  'etc',
  'usw',
  'bzw',
  'ca',
  'vgl',
  'ja',
  'nein',
];

const areCodes = (words: string): boolean =>
  words
    .trim()
    .split(' ')
    .every((word) => !commonWords.includes(word) && !functionWords.includes(word));

const tailLength = 80;

/**
 * The signature at the end of a paragraph, or a line that is nothing else: `(dpa/xy)`, `dpa/afp`, `– KNA`,
 * `Mit Material von dpa`. Undefined where there is none.
 */
export const readSignature = (text: string): Signature | undefined => {
  const offset = Math.max(0, text.length - tailLength);
  const tail = text.slice(offset);
  if (offset === 0) {
    const whole = alone.exec(tail)?.[1];
    const isBracketed = /^[([]/.test(tail);
    if (whole !== undefined && signs(whole, isBracketed || whole.includes('/')))
      return { start: 0, agencies: agenciesIn(whole) };
    const named = agenciesIn(material.exec(tail)?.[1] ?? '');
    if (named.length > 0) return { start: 0, agencies: named };
  }
  for (const [form, codesSuffice] of [
    [bracketed, true],
    [dashed, false],
    [trailing, false],
  ] as const) {
    const found = form.exec(tail);
    const inside = found?.[1] ?? '';
    if (found !== null && signs(inside, codesSuffice))
      return { start: offset + found.index, agencies: agenciesIn(inside) };
  }
  const wire = wired.exec(tail);
  const agencies = agenciesIn(wire?.[1] ?? '');
  if (wire !== null && agencies.length > 0 && areCodes(wire[2] ?? ''))
    return { start: offset + wire.index, agencies };
  const filed = withNumber.exec(tail);
  const filing = agenciesIn(filed?.[1] ?? '');
  if (filed !== null && filing.length > 0) return { start: offset + filed.index, agencies: filing };
  const end = closing.exec(tail);
  return end === null ? undefined : { start: offset + end.index, agencies: [] };
};

const copyrightLine = /(?:©|\(c\)|Copyright|dpa:\d{6})/iu;

/** The agencies a copyright line names: `© dpa-infocom, dpa:210503-99-448/3`. */
export const agenciesInCopyright = (text: string): readonly string[] => {
  if (!copyrightLine.test(text.slice(0, 120)) || text.length > 200) return [];
  return agenciesIn(
    text
      .replace(/[^\p{L}\s-]+/gu, '/')
      .replace(/\bCopyright\b|\bc\b/giu, '/')
      .replace(/\b(?:GmbH|AG|All|Rights)\b/gu, '/'),
  );
};
