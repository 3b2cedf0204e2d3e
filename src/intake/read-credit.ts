import { pictureAgencies } from '../german/agencies.ts';
import { captionRemarks, creditLabels } from '../german/picture-labels.ts';
import { alternatives } from './alternatives.ts';

const agency = alternatives(pictureAgencies);
const label = alternatives(creditLabels);
const person = String.raw`\p{Lu}[\p{L}.’'-]*(?:\s(?:von|van|de|der|al|el|di|da|del)\s?)?(?:\s\p{Lu}[\p{L}.’'-]*){0,3}`;
const agencyEnd = String.raw`(?![\p{L}-])`;

const wholeLine: readonly RegExp[] = [
  new RegExp(String.raw`^[([]?(?:${label})\s?:\s*\S.{0,110}?[)\]]?$`, 'iu'),
  new RegExp(String.raw`^[([]?(?:(?:${label})\s*:?\s*)?©\s?\S.{0,110}$`, 'iu'),
  new RegExp(
    String.raw`^[([]?${person}\s?[/|,]\s?(?:[\p{L}\s.-]+\s?[/|]\s?)?(?:${agency})(?:\s?[/|]\s?[\p{L}\s.-]+)*[)\]]?$`,
    'u',
  ),
  new RegExp(String.raw`^[([]?(?:${agency})${agencyEnd}\s?[/|]\s?[\p{L}\p{N}\s.,/|&-]{2,60}[)\]]?$`, 'u'),
  new RegExp(String.raw`^[([]?(?:${label})\s(?:${agency})${agencyEnd}.{0,40}[)\]]?$`, 'u'),
];

const notCredit = new RegExp(
  String.raw`[.!?]\s?[([]?(?:${label})\s?:|Rechte vorbehalten|All rights|©\s?(?:19|20)\d{2}`,
  'iu',
);

/** Whether a line is nothing but the credit of a picture: `Foto: Jana Weiß/dpa`, `© Reuters`, `NAME / AP`. */
export const isCredit = (text: string): boolean =>
  text.length <= 140 &&
  !notCredit.test(text) &&
  !/[.!?]\s\p{Lu}\p{Ll}+\s\p{Ll}/u.test(text) &&
  wholeLine.some((form) => form.test(text));

/** A part of a line, by its offsets in the line. */
export interface Part {
  readonly start: number;
  readonly end: number;
}

const inFront = new RegExp(
  String.raw`^(?:(?:Foto|Bild):\s?)?(?:${person}\s?/\s?)(?:[\p{L}]+/)?(?:${agency})${agencyEnd}(?=\s+["„»«“]?\p{Lu}\p{Ll}*)`,
  'u',
);

/** The credit in front of a caption on the same line: `Jana Weiß/REUTERS Der Hafen am Montag`. */
export const creditInFront = (text: string): Part | undefined => {
  const found = inFront.exec(text.slice(0, 160));
  return found === null ? undefined : { start: 0, end: found[0].length };
};

const atEnd: readonly RegExp[] = [
  new RegExp(String.raw`[([](?:(?:${label})\s?:|©|(?:${label})\s©)\s?[^()[\]]{2,110}[)\]]\.?$`, 'iu'),
  new RegExp(String.raw`(?<=[.!?»“"\s])(?:${label})\s?:\s?[^.!?]{2,100}(?:\.\p{Ll}{2,3})?\.?$`, 'iu'),
  /(?<=[.!?»“"\s])©\s?[^.!?]{2,100}$/u,
  new RegExp(String.raw`(?<=[.!?»“"]\s)${person}\s?/\s?(?:[\p{L}\s.]+/)?(?:${agency})$`, 'u'),
  new RegExp(String.raw`[([](?:${person}\s?/\s?)?(?:${agency})(?:\s?/\s?[\p{L}\s.]+)?[)\]]$`, 'u'),
];

/** Beyond this length a line that ends in a credit is a paragraph with a source, not a caption. */
const longestCaption = 420;

/** The credit at the end of a caption: `… am Montag. Foto: Jana Weiß`, `… (© dpa)`. */
export const creditAtEnd = (text: string): Part | undefined => {
  if (text.length > longestCaption) return undefined;
  for (const form of atEnd) {
    const found = form.exec(text);
    if (found !== null && found.index > 3) return { start: found.index, end: text.length };
  }
  return undefined;
};

const glued = new RegExp(String.raw`[\p{Ll}.!?»“")\]](?=(?:${label}):\s?\S|©)`, 'u');

/** Where a credit begins that was glued to the words before it: `… Partnerschaft ausQuelle: Sputnik`. */
export const gluedCredit = (text: string): Part | undefined => {
  if (text.length > longestCaption) return undefined;
  const found = glued.exec(text);
  return found === null ? undefined : { start: found.index + 1, end: text.length };
};

const remark = new RegExp(String.raw`[([](?:${alternatives(captionRemarks)})[^()[\]]{0,40}[)\]]\.?$`, 'u');

/** Whether a line ends in a remark only captions have: "(Archivbild)". */
export const endsInCaptionRemark = (text: string): boolean =>
  text.length <= longestCaption && remark.test(text);

const unlabelled = new RegExp(String.raw`^[([]?(?:(?:${label})\s?:\s*)?(.*?)[)\]]?\.?$`, 'isu');

/** Who is credited, without label and brackets: `Sputnik © Magda Hibelli`. */
export const creditedName = (credit: string): string => {
  const bare = unlabelled.exec(credit)?.[1]?.trim() ?? credit;
  return bare === '' ? credit : bare;
};
