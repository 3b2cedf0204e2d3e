import {
  appearingWords,
  firstAppearanceWords,
  otherAppearances,
  pageLabels,
  sourceLabels,
  textNouns,
} from '../german/source-labels.ts';
import { newspaperWords } from '../german/newspaper-words.ts';
import { pictureAgencies } from '../german/agencies.ts';
import { agenciesIn } from './agency-signatures.ts';
import { alternatives } from './alternatives.ts';
import { dayForm, type DayGroups, dayIn } from './date/day-form.ts';
import type { DayReading } from './date/printed-day.ts';

/** What the label of a clipping says: where its text came out, and when. */
export interface SourceLine extends DayReading {
  /** `appeared`: the text says so of itself; `first`: elsewhere before; `source`: a label says where it was cut from. */
  readonly kind: 'appeared' | 'first' | 'source';
  /** The paper as printed, without article, page and number. */
  readonly publication: string;
}

const longestLine = 160;

const article = String.raw`(?:(?:der|dem|den|die|das)\s)`;
const within = String.raw`(?:(?:in|auf)\s${article}?|im\s)`;
const page = String.raw`(?:[,;]?\s\(?(?:${alternatives(pageLabels)})\s?\d[\d/–-]*(?:\s?ff?\.)?\)?)`;
const publication = String.raw`(?<publication>\p{L}[^,;:()„“"]{1,60}?)`;
const appeared = String.raw`(?:(?:${alternatives(textNouns)})\s)?(?:(?:ist|wurde)\s)?(?:(?:${alternatives(firstAppearanceWords)})\s)?(?:${alternatives(appearingWords)})(?:\s(?:${alternatives(firstAppearanceWords)}))?`;
const byComma = String.raw`${page}?(?:,\s|\s|,?\s\(|\s[-–]\s)(?:Ausgabe\s)?(?:(?:vom|am)\s)?`;
const end = String.raw`\)?${page}*\s*[)\].]{0,2}$`;

const form = (text: string): RegExp => new RegExp(String.raw`^[(\[]?${text}`, 'iu');

const dayFirst = form(String.raw`${appeared}:?\s(?:am\s)?${dayForm}\s${within}${publication}${end}`);
const paperFirst = form(String.raw`${appeared}:?\s${within}${publication}${byComma}${dayForm}${end}`);
const labelled = form(
  String.raw`(?:${alternatives(sourceLabels)}):\s?${publication}${byComma}${dayForm}${end}`,
);
/** "Aus der Frankfurter Rundschau vom 12. November 1998": a paper's name takes the colon's place. */
const fromPaper = form(String.raw`aus\s${article}${publication}${byComma}${dayForm}${end}`);
/** "taz, 12.11.1998, S. 5": no label, but a page. */
const paged = form(String.raw`${publication},\s(?:vom\s)?${dayForm}${page}+\s*[)\].]?$`);

/** "Hafenzeitung vom 3. Mai 1986": the name of a paper, and its day. */
const ofPaper = form(String.raw`${publication}(?:,?\svom|,)\s${dayForm}${end}`);

const isFirst = new RegExp(String.raw`(?<!\p{L})(?:${alternatives(firstAppearanceWords)})(?!\p{L})`, 'iu');
const isOther = new RegExp(alternatives(otherAppearances), 'iu');
const isAgency = new RegExp(String.raw`^(?:${alternatives(pictureAgencies)})$`, 'u');
/** So long a word of papers is one as the end of another as well: Morgenzeitung. */
const longWord = 6;
const isPaper = ({ publication: printed = '' }: DayGroups): boolean => {
  const last = /\p{L}+$/u.exec(printed.toLowerCase())?.[0] ?? '';
  return (
    newspaperWords.has(last) ||
    [...newspaperWords].some((word) => word.length >= longWord && last.endsWith(word))
  );
};
const number = new RegExp(String.raw`${page}$|\s\d[\d/]*$`, 'iu');

/** A clipping's label that is not the text's own sentence; "Aus der Sitzung vom 3. Mai 2021" is a headline. */
const clipped = (text: string): DayGroups | undefined => {
  const groups = (labelled.exec(text) ?? paged.exec(text))?.groups;
  if (groups !== undefined) return groups;
  const unlabelled = (fromPaper.exec(text) ?? ofPaper.exec(text))?.groups;
  return unlabelled !== undefined && isPaper(unlabelled) ? unlabelled : undefined;
};

/**
 * Reads the line by which a clipping is labelled: "Erschienen am 12.11.1998 in der taz, S. 5", "Quelle: Frankfurter
 * Rundschau, 12. November 1998". Undefined for any other line; an agency with a day is the source of a picture.
 */
export const readSourceLine = (text: string): SourceLine | undefined => {
  if (text.length > longestLine || isOther.test(text)) return undefined;
  const own = (dayFirst.exec(text) ?? paperFirst.exec(text))?.groups;
  const groups = own ?? clipped(text);
  if (groups === undefined) return undefined;
  const printed = groups['publication'] ?? '';
  const day = dayIn(groups);
  // A day without its year is too little beside a name.
  if (day === undefined || day.edtf.startsWith('XXXX')) return undefined;
  if (agenciesIn(printed).length > 0 || isAgency.test(printed)) return undefined;
  const kind = own === undefined ? 'source' : isFirst.test(text) ? 'first' : 'appeared';
  return { ...day, kind, publication: printed.replace(number, '') };
};
