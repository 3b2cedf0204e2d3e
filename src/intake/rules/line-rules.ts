import { captionLabels } from '../../german/picture-labels.ts';
import { endsSentence, isProse, type Rule } from '../piece.ts';
import { endsInCaptionRemark, isCredit } from '../read-credit.ts';
import { isRelativeTime, readLabelledDay } from '../read-date.ts';
import { readDatelineAlone } from '../read-dateline.ts';
import { readSignature } from '../read-signature.ts';
import { speakerOf } from '../speakers.ts';
import { listMarker } from '../units.ts';
import { beginsWithOneOf } from './phrases.ts';

const captionLabel = beginsWithOneOf(captionLabels);
const numbered = /^(\d{1,3})[.)]\s/;
const dashed = /^[–—]\s/;

const wholeQuotation =
  /^(?:„[^„“]*“|»[^»«]*«|«[^«»]*»|“[^“”]*”|"[^"]*")[.,]?(?:\s?[([][^()[\]]{2,60}[)\]])?$/u;

/** The foot of a page says whose it is, and since when: "© Hafenkurier 2023". */
const ownsPage = /^©[^/]*\s(?:19|20)\d{2}$/u;

/** Numbers and dashes make an item only in company: "3. Mai 2020" and "– sagte er –" stand alone. */
const hasNeighbourItem = (text: string, neighbour: string | undefined, step: number): boolean => {
  if (neighbour === undefined) return false;
  const own = numbered.exec(text)?.[1];
  if (own !== undefined) return numbered.exec(neighbour)?.[1] === String(Number(own) + step);
  return listMarker.test(neighbour) && !numbered.test(neighbour);
};

/** Rules that need little more than the line itself. */
export const lineRules: readonly Rule[] = [
  {
    id: 'line-is-a-date',
    role: 'date-line',
    certainty: ({ text }, { index, layout }) => {
      const day = readLabelledDay(text);
      if (day === undefined) return isRelativeTime(text) ? 0.8 : 0;
      return day.kind === 'bare' && index > layout.firstProse + 1 && layout.firstProse >= 0 ? 0.6 : 0.96;
    },
  },
  {
    id: 'line-is-a-credit',
    role: 'credit',
    certainty: ({ text }, { index, pieces, layout }) => {
      if (!isCredit(text) || (index > layout.lastProse && ownsPage.test(text))) return 0;
      const isLast = index === pieces.length - 1;
      if (/^[([]?Quelle/iu.test(text) && isLast) return 0.6;
      return readSignature(text)?.start === 0 ? 0.8 : 0.92;
    },
  },
  {
    id: 'caption-label',
    role: 'caption',
    certainty: ({ text }) => (captionLabel.test(text) && text.length < 300 ? 0.7 : 0),
  },
  {
    id: 'caption-remark',
    role: 'caption',
    certainty: ({ text }) => (endsInCaptionRemark(text) ? 0.9 : 0),
  },
  {
    id: 'dateline-on-its-own-line',
    role: 'dateline',
    certainty: ({ text, inline }, { index, layout, pieces }) => {
      const isAbove = layout.firstProse < 0 || index <= layout.firstProse;
      return isAbove && !inline && index < pieces.length - 1 && readDatelineAlone(text, 0) !== undefined
        ? 0.97
        : 0;
    },
  },
  {
    id: 'list-marker',
    role: 'list-item',
    certainty: (piece, { index, pieces }) => {
      const { text } = piece;
      if (piece.inline || !listMarker.test(text) || !/[\p{L}\p{N}]/u.test(text)) return 0;
      if (!numbered.test(text) && !dashed.test(text) && !/^[a-z]\)/.test(text)) return 0.93;
      const before = pieces[index - 1];
      const after = pieces[index + 1];
      const inCompany = hasNeighbourItem(text, before?.text, -1) || hasNeighbourItem(text, after?.text, 1);
      if (!inCompany) return dashed.test(text) && before?.text.endsWith(':') === true ? 0.7 : 0;
      const isHeading =
        numbered.test(text) &&
        piece.gapBefore > 0 &&
        piece.gapAfter > 0 &&
        after !== undefined &&
        isProse(after);
      return isHeading ? 0.3 : 0.9;
    },
  },
  {
    id: 'whole-quotation',
    role: 'quote',
    certainty: ({ text }, { index, pieces, layout }) => {
      if (
        index <= layout.firstProse - 1 ||
        text.length < 40 ||
        text.length > 6000 ||
        !wholeQuotation.test(text)
      )
        return 0;
      return pieces[index - 1]?.text.endsWith(':') === true ? 0.95 : endsSentence(text) ? 0.72 : 0.6;
    },
  },
  {
    id: 'question-in-interview',
    role: 'interview-turn',
    certainty: ({ text }, { index, pieces, layout }) =>
      index >= layout.firstProse && index < pieces.length - 1 && text.endsWith('?') && layout.isInterview
        ? 0.88
        : 0,
  },
  {
    id: 'speaker-before-colon',
    role: 'interview-turn',
    certainty: ({ text }, { layout }) => {
      const speaker = speakerOf(text);
      return speaker !== undefined && layout.speakers.has(speaker) ? 0.9 : 0;
    },
  },
];
