import { authorOffices, houseInitials, shareRemarks } from '../../german/byline-words.ts';
import { fullNameForm } from '../../german/full-name.ts';
import { roleNoun } from '../../german/role-words.ts';
import { agencySigning } from '../agency-signatures.ts';
import { alternatives } from '../alternatives.ts';
import { looksLikePlace } from '../dateline-places.ts';
import { isFullName } from '../full-name.ts';
import { isKnownPlace } from '../known-places.ts';
import { readLabelledDay } from '../read-date.ts';
import type { Unit } from '../units.ts';
import { type Cut, type CutContext, type Cutter, reading } from './cut.ts';

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const offices = alternatives([...authorOffices, ...authorOffices.map(capital)]);
const office = String.raw`[Uu]nser(?:e[nmr]?|m)?\s(?:\p{L}+\s){0,2}\p{L}*(?:${offices})(?:innen|in|en|s|e)?\s`;
const opening = String.raw`(?:(?<by>(?:[-–—]\s)?(?:[Vv]on|VON)\s+)|(?<greeting>(?:Ihre?|Eure?|Deine?)\s))`;
const remark = String.raw`(?:\s?\((?:${alternatives(shareRemarks)})\))`;
const named = String.raw`${fullNameForm}${remark}?`;
const line = new RegExp(
  String.raw`^${opening}?(?<office>${office})?(?<names>${named}(?:(?:\s?[,/&]\s?|\sund\s)${named}){0,3})(?:,\s(?<tail>\p{L}[\p{L} /-]{1,40}?))?(?:\s[=–-])?$`,
  'u',
);
const eachName = new RegExp(String.raw`(?<name>${fullNameForm})(?<share>${remark})?`, 'gu');
const longestLine = 160;

/** Above every reading of the whole line. */
const certainty = 0.99;
const byline = reading('byline', 'names-in-a-byline', certainty);
const aside = reading('boilerplate', 'beside-names-in-a-byline', certainty);
const signature = reading('signature', 'agency-beside-names-in-a-byline', certainty);

const isNameAndTail = (text: string): boolean =>
  text.length <= longestLine && line.exec(text)?.groups?.['tail'] !== undefined;

/** Below the text, which the line signs; behind a quotation a name and a place are the speaker's, and several such lines a list. */
const signs = ({ units, index, proseBefore, isLastProse }: CutContext): boolean =>
  proseBefore > 0 &&
  isLastProse &&
  !/^[„»«"]/u.test(units[index - 1]?.text ?? '') &&
  [units[index - 1], units[index + 1]].every((unit) => unit === undefined || !isNameAndTail(unit.text));

/** "Anna Berg, Kassel" names an author where a date stands beside it. */
const isBesideDay = ({ units, index }: CutContext): boolean => {
  const isDay = (unit: Unit | undefined): boolean =>
    unit !== undefined && readLabelledDay(unit.text) !== undefined;
  return index > 0 && (isDay(units[index - 1]) || isDay(units[index + 1]));
};

/** A small town is known to no table; what somebody is stands behind a name as well. */
const isHouseOrPlace = (tail: string, context: CutContext): boolean =>
  isKnownPlace(tail) ||
  houseInitials.includes(tail) ||
  (signs(context) && looksLikePlace(tail) && !roleNoun.test(tail));

/** The stretches of the names: each by itself where remarks stand between them. */
const stretchesOf = (
  raw: string,
  names: string,
  hasShares: boolean,
): readonly (readonly [number, number])[] => {
  const from = raw.indexOf(names);
  if (!hasShares) return [[from, from + names.length]];
  return [...names.matchAll(eachName)].map(({ index, groups }) => {
    const start = from + index;
    return [start, start + (groups?.['name']?.length ?? 0)];
  });
};

/**
 * A byline that says more than names: "Von unserem Korrespondenten Anna Berg, Moskau", "Anna Berg (Text) und Tom Kurz
 * (Fotos)", "Anna Berg, dpa". Only the names are the authors; the rest is laid beside the article.
 */
export const atByline: Cutter = (raw, unit, context) => {
  const groups = raw.length > longestLine ? undefined : line.exec(raw)?.groups;
  if (groups === undefined) return [];
  const { names = '', tail, by, greeting, office: title } = groups;
  const authors = [...names.matchAll(eachName)];
  if (!authors.every(({ groups: own }) => isFullName(own?.['name'] ?? ''))) return [];
  const isAgency = tail !== undefined && agencySigning(tail) !== undefined;
  if (tail !== undefined && !isAgency && !isHouseOrPlace(tail, context)) return [];
  const hasShares = authors.some(({ groups: own }) => own?.['share'] !== undefined);
  // One name and "(Foto)" is the credit of a picture.
  const sharesWork = hasShares && (authors.length > 1 || by !== undefined);
  const isTold = title !== undefined || sharesWork || (tail !== undefined && by !== undefined);
  const isPlaced =
    greeting === undefined ? tail !== undefined && (isBesideDay(context) || signs(context)) : signs(context);
  if (!isTold && !isPlaced) return [];
  const cuts: Cut[] = [];
  let at = 0;
  const add = (start: number, end: number, read: Cut['reading']): void => {
    const between = raw.slice(at, start);
    if (/\p{L}/u.test(between))
      cuts.push({ start: unit.start + at, end: unit.start + start, reading: aside });
    cuts.push({ start: unit.start + start, end: unit.start + end, reading: read });
    at = end;
  };
  for (const [start, end] of stretchesOf(raw, names, hasShares)) {
    // The "Von" right before a name is read with it.
    const opens = at === 0 && by !== undefined && title === undefined;
    add(opens ? 0 : start, end, byline);
  }
  if (tail !== undefined) {
    const start = raw.lastIndexOf(tail);
    add(start, start + tail.length, isAgency ? signature : aside);
  }
  if (/\p{L}/u.test(raw.slice(at))) cuts.push({ start: unit.start + at, end: unit.end, reading: aside });
  return cuts;
};
