import { endsSentence, isProse, type Rule, type Surroundings, wordCount } from '../piece.ts';
import { isTitleLike } from './titles.ts';

const followsUp = (role: Surroundings['roles'][number]): boolean =>
  role === undefined ||
  role === 'list-item' ||
  role === 'quote' ||
  role === 'interview-turn' ||
  role === 'dateline';

/** More short lines in a row than this are no subheads. */
const mostInRow = 3;

/** Lines in a row that could all be subheads are rather a list without markers; looks no further than needed. */
const shortLinesInRow = ({ pieces, roles, index }: Surroundings): number => {
  const isShort = (at: number): boolean => {
    const piece = pieces[at];
    return piece !== undefined && roles[at] === undefined && isTitleLike(piece);
  };
  let first = index;
  let last = index;
  while (index - first <= mostInRow && isShort(first - 1)) first -= 1;
  while (last - index <= mostInRow && isShort(last + 1)) last += 1;
  return last - first + 1;
};

const address =
  /https?:\/\/|\d{5}\s\p{Lu}|\bUhr\b|^(?:Ort|Zeit|Was|Wann|Wo|Start|Beginn|Tel|Telefon|E-Mail|Datum|Eintritt)\s?:|->|@/u;
const addresses = /^(?:PS|P\.S\.|Liebe|Sehr geehrte|Herzlich|Viele Grüße|Mit freundlichen)/u;
const finiteSentence = /^(?:Ich|Wir|Es|Das|Die|Der|Hier|Hierzu|Dazu|Bitte|Viel|Bis)\s.*!$|:\)$|;-?\)$|:-\)$/u;

export const bodyRules: readonly Rule[] = [
  {
    id: 'short-line-between-paragraphs',
    role: 'subhead',
    certainty: (piece, around) => {
      const { index, pieces, roles, layout } = around;
      const next = pieces[index + 1];
      const { text } = piece;
      if (next === undefined || !isTitleLike(piece) || text.length > 110 || !followsUp(roles[index + 1]))
        return 0;
      if (
        /^[\p{Ll}&(]/u.test(text) ||
        address.test(text) ||
        addresses.test(text) ||
        finiteSentence.test(text)
      )
        return 0;
      if (text.endsWith('?') && (text.length > 75 || wordCount(text) > 11)) return 0.45;
      const row = shortLinesInRow(around);
      if (row > mostInRow) return 0.35;
      const hasBody =
        isProse(next) || roles[index + 1] !== undefined || endsSentence(next.text) || next.text.length > 60;
      const outOfHead = index > layout.firstProse ? 0.06 : -0.15;
      const spacing = layout.spaced && piece.gapBefore === 0 && index > 0 ? -0.3 : 0;
      return (hasBody ? 0.76 : 0.62) + outOfHead + spacing - (wordCount(text) > 12 ? 0.12 : 0);
    },
  },
  {
    id: 'running-text',
    role: 'paragraph',
    certainty: (piece, { roles, index }) => {
      if (isProse(piece)) return roles[index - 1] === 'dateline' ? 0.95 : 0.6;
      return 0.5;
    },
  },
];
