import { dayDoubts, intakeDoubts, roleWording } from '../german/wording/intake.ts';
import type { DraftDateline, DraftDoubt, DraftPublication, Segment } from '../record/draft.ts';
import { doubtOf } from './date/doubted-day.ts';
import { unknownDay } from './date/publication-date.ts';
import { foldedText } from './folded-text.ts';
import { asideReasons } from './set-aside.ts';

/** Below this an editor should look; so they should when the second reading comes as close as `margin`. */
const sure = 0.65;
const margin = 0.04;

/** More than this many lines in question are one question: whether the text was read rightly at all. */
const mostLines = 12;

const lineDoubt = ({ role, start, end, certainty, runnerUp, rule }: Segment): DraftDoubt | undefined => {
  const isClose = runnerUp !== undefined && certainty - runnerUp.certainty < margin && role !== runnerUp.role;
  if (
    role === 'white-space' ||
    role === 'unknown' ||
    rule === 'running-text' ||
    (certainty >= sure && !isClose)
  )
    return undefined;
  return {
    id: 'role-unsure',
    message: intakeDoubts.roleUnsure(roleWording[role].name, runnerUp && roleWording[runnerUp.role].one),
    start,
    end,
  };
};

const longBoilerplate = 400;

/** What the editor is asked about segments: close calls, and much text laid aside. */
export const segmentDoubts = (segments: readonly Segment[]): readonly DraftDoubt[] =>
  segments
    .flatMap((segment): readonly DraftDoubt[] => {
      const { role, start, end } = segment;
      if (asideReasons[role] !== undefined && end - start > longBoilerplate)
        return [{ id: 'set-aside', message: intakeDoubts.setAside(roleWording[role].name), start, end }];
      const doubt = lineDoubt(segment);
      return doubt === undefined ? [] : [doubt];
    })
    .slice(0, mostLines);

/** What the editor is asked about the date. */
export const dateDoubts = (published: DraftPublication | undefined): readonly DraftDoubt[] => {
  if (published === undefined)
    return [{ id: 'date-missing', message: intakeDoubts.dateMissing, start: 0, end: 0 }];
  const [first] = published.evidence;
  const at = { start: first?.start ?? 0, end: first?.end ?? 0 };
  const doubt = doubtOf(published);
  if (doubt !== undefined)
    return [{ id: doubt.rule, message: dayDoubts[doubt.rule](foldedText(doubt.text)), ...at }];
  if (published.edtf === unknownDay)
    return [{ id: 'date-missing', message: intakeDoubts.dateUnknown, ...at }];
  return published.certainty >= 0.94
    ? []
    : [{ id: 'date-inferred', message: intakeDoubts.dateInferred(published.edtf), ...at }];
};

/** What the editor is asked about the head. */
export const headlineDoubts = (headline: string | undefined): readonly DraftDoubt[] =>
  headline === undefined
    ? [{ id: 'headline-missing', message: intakeDoubts.headlineMissing, start: 0, end: 0 }]
    : [];

/** What the editor is asked about datelines that stand within the text. */
export const datelineDoubts = (later: readonly DraftDateline[]): readonly DraftDoubt[] =>
  later.slice(0, mostLines).map(({ verbatim, start, end }) => ({
    id: 'second-report',
    message: intakeDoubts.secondReport(verbatim),
    start,
    end,
  }));

const element = 'p|br|b|i|u|a|em|strong|span|div|h[1-6]|ul|ol|li|img|script|style|font';
const entity =
  '#x?[\\da-f]{2,6}|nbsp|shy|amp|quot|apos|lt|gt|[aou]uml|szlig|[lrsb][as]?d?quo|[nm]dash|hellip|euro|copy|[aeiou](?:acute|grave|circ)';
const markup = new RegExp(String.raw`</?(?:${element})(?:\s[^<>]{0,400})?/?>|&(?:${entity});`, 'i');

/** What the editor is asked about a plain text in which a page's markup was left. */
export const markupDoubts = (text: string): readonly DraftDoubt[] => {
  const found = markup.exec(text);
  if (found === null) return [];
  const [words] = found;
  return [
    {
      id: 'markup-in-text',
      message: intakeDoubts.markupInText(words),
      start: found.index,
      end: found.index + words.length,
    },
  ];
};

/** What the bytes from 0x80 to 0xBF are in Latin-1 and in Windows-1252. */
const continuing = String.raw`[\u0080-\u00BF\u0152\u0153\u0160\u0161\u0178\u017D\u017E\u0192\u02C6\u02DC\u2013-\u203A\u20AC\u2122]`;
/** German characters in UTF-8 whose bytes were taken for characters: Ã¤, â€ž, â‚¬, Â§. */
const encodedTwice = new RegExp(
  String.raw`Ã${continuing}|â[€\u0080]${continuing}|â[‚\u0082]¬|Â[\u00A0-\u00BF]`,
  'u',
);

/** What the editor is asked about the file itself. */
export const encodingDoubts = (text: string, encoding: string): readonly DraftDoubt[] => {
  const doubts: DraftDoubt[] = [];
  if (!encoding.startsWith('utf-'))
    doubts.push({
      id: 'encoding-guessed',
      message: intakeDoubts.encodingGuessed(encoding),
      start: 0,
      end: 0,
    });
  const twice = encodedTwice.exec(text);
  if (twice !== null) {
    doubts.push({
      id: 'encoded-twice',
      message: intakeDoubts.encodedTwice,
      start: twice.index,
      end: twice.index + twice[0].length,
    });
  }
  const unreadable = text.indexOf('\uFFFD');
  if (unreadable >= 0)
    doubts.push({
      id: 'unreadable-characters',
      message: intakeDoubts.unreadableCharacters,
      start: unreadable,
      end: unreadable + 1,
    });
  return doubts;
};
