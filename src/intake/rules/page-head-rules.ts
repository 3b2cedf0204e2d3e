import { reportRemarks } from '../../german/foot-labels.ts';
import { isHouseName } from '../full-name.ts';
import type { Piece, Rule, Surroundings } from '../piece.ts';
import { wordCount } from '../piece.ts';
import { besideIssue, isIssueLine } from '../read-issue-line.ts';
import { isServiceLine, isWireLine } from '../read-wire-line.ts';
import { titlesInHead } from './head.ts';
import { onePhraseOf } from './phrases.ts';
import { isSectionName } from './titles.ts';

/** The head of a page or a report stands within the first lines. */
const headLines = 12;
/** A wire service's own line stands at the very top. */
const wireLines = 3;

const isAboveText = (index: number, { layout }: Surroundings): boolean =>
  index < headLines && (layout.firstProse < 0 || index < layout.firstProse);

const isOfIssue = (piece: Piece | undefined): boolean =>
  piece !== undefined && (isIssueLine(piece.text) || besideIssue(piece.text) !== undefined);

const remark = new RegExp(String.raw`^\(${onePhraseOf(reportRemarks)}[^()]{0,40}\)$`, 'iu');
/** Keywords with a slash between them and behind them: "Haushalt/Verkehr/". */
const keywords = /^\p{L}[\p{L}\d.-]*(?:\/[\p{L}\d.-]+)*\/$/u;

/** The path to a page may name its steps on lines of their own, and headline and kicker name the last ones again. */
const longestStep = 6;

/** The words above a picture's credit are its alternative text. */
const isNamedAgain = (piece: Piece, { pieces, index, roles, layout }: Surroundings): boolean =>
  pieces
    .slice(index + 1, Math.min(index + headLines, layout.firstProse))
    .some(
      ({ text }, offset) =>
        (text === piece.text || text.startsWith(`${piece.text}:`)) && roles[index + offset + 2] !== 'credit',
    );

const isBelowControls = ({ roles, index }: Surroundings): boolean =>
  roles.slice(Math.max(0, index - longestStep), index).includes('share');

/** Something else is left to be the headline. */
const leavesHeadline = (around: Surroundings): boolean =>
  titlesInHead(around).some(
    (title) =>
      title !== around.index &&
      !isOfIssue(around.pieces[title]) &&
      !isSectionName(around.pieces[title]?.text ?? ''),
  );

/** What stands above a report without being its head: mastheads, wire services' lines, the path to the page. */
export const pageHeadRules: readonly Rule[] = [
  {
    id: 'wire-line',
    role: 'boilerplate',
    certainty: ({ text }, { index }) =>
      (index < wireLines && isWireLine(text)) || (index < headLines && isServiceLine(text)) ? 0.97 : 0,
  },
  {
    id: 'remark-on-report',
    role: 'boilerplate',
    certainty: ({ text }, around) => (isAboveText(around.index, around) && remark.test(text) ? 0.93 : 0),
  },
  {
    id: 'keywords-of-wire',
    role: 'boilerplate',
    certainty: ({ text }, around) => (isAboveText(around.index, around) && keywords.test(text) ? 0.9 : 0),
  },
  {
    id: 'issue-line',
    role: 'boilerplate',
    certainty: ({ text }, around) => (isAboveText(around.index, around) && isIssueLine(text) ? 0.93 : 0),
  },
  {
    id: 'masthead',
    role: 'boilerplate',
    certainty: (piece, around) =>
      around.index === 0 &&
      wordCount(piece.text) <= longestStep &&
      isOfIssue(around.pieces[1]) &&
      (isHouseName(piece.text) || leavesHeadline(around))
        ? 0.95
        : 0,
  },
  {
    id: 'sender-of-release',
    role: 'boilerplate',
    certainty: (piece, around) => {
      const { index, roles, pieces } = around;
      if (!isAboveText(index, around) || wordCount(piece.text) > longestStep || !isHouseName(piece.text))
        return 0;
      // Something else must be left to be the headline.
      if (titlesInHead(around).every((title) => title === index || isSectionName(pieces[title]?.text ?? '')))
        return 0;
      const above = pieces[index - 1];
      const isBelowLabel = above !== undefined && isSectionName(above.text);
      return roles[index + 1] === 'date-line' || roles[index - 1] === 'date-line' || isBelowLabel ? 0.85 : 0;
    },
  },
  {
    id: 'step-of-path',
    role: 'share',
    certainty: (piece, around) => {
      if (!isAboveText(around.index, around) || wordCount(piece.text) > longestStep) return 0;
      return isBelowControls(around) && isNamedAgain(piece, around) ? 0.88 : 0;
    },
  },
  {
    id: 'between-controls',
    role: 'share',
    certainty: (piece, around) => {
      const { index, roles } = around;
      if (
        !isAboveText(index, around) ||
        wordCount(piece.text) > 3 ||
        piece.gapBefore > 0 ||
        piece.gapAfter > 0
      )
        return 0;
      return roles[index - 1] === 'share' && roles[index + 1] === 'share' && leavesHeadline(around)
        ? 0.84
        : 0;
    },
  },
];
