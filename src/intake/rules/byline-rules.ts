import { firstNames } from '../../german/first-names.ts';
import { nameKey } from '../names/name-key.ts';
import { isProse, type Rule, type Surroundings } from '../piece.ts';
import { readBareNames, readByline } from '../read-byline.ts';
import { readLabelledDay } from '../read-date.ts';

/** Between headline and body may stand a lead and a caption; the author is named before, between and behind them. */
const isInHead = ({ index, pieces, roles, layout }: Surroundings): boolean => {
  if (layout.firstProse < 0 || index <= layout.firstProse + 1) return true;
  return (
    index - layout.firstProse <= mostHeadLines &&
    pieces
      .slice(layout.firstProse + 1, index)
      .every((piece, offset) => roles[layout.firstProse + 1 + offset] !== undefined || !isProse(piece))
  );
};
const mostHeadLines = 8;

/** "Open Data" looks like a name as well; a first name that the table knows tells one. */
const isOfPerson = (name: string): boolean =>
  firstNames.has(nameKey(name.replace(/^(?:(?:Dr|Prof)\.\s)+/u, '').split(/[\s-]/)[0] ?? ''));

/** Whoever a text is about is named in it, its author is not. */
const isNamedBelow = (name: string, { index, pieces }: Surroundings): boolean => {
  const surname = name.split(' ').at(-1) ?? name;
  return pieces.slice(index + 1, index + 4).some(({ text }) => text.includes(surname));
};

/** Lines that name the author, by their own words or by where they stand. */
export const bylineRules: readonly Rule[] = [
  {
    id: 'byline-with-von',
    role: 'byline',
    certainty: ({ text }, around) => {
      if (readByline(text) === undefined) return 0;
      const { index, pieces } = around;
      const inHead = isInHead(around);
      const inFoot = index >= pieces.length - 2 && index > 0;
      return inHead ? (index === 0 && pieces.length > 1 ? 0.75 : 0.95) : inFoot ? 0.85 : 0.45;
    },
  },
  {
    id: 'bare-name-in-head',
    role: 'byline',
    certainty: ({ text }, { index, layout, pieces, roles }) => {
      if (index === 0 || index > layout.firstProse + 1 || readBareNames(text) === undefined) return 0;
      const next = pieces[index + 1];
      const besideDate = roles[index + 1] === 'date-line' || roles[index - 1] === 'date-line';
      const besideDateText = next !== undefined && readLabelledDay(next.text) !== undefined;
      return besideDate || besideDateText ? 0.88 : 0;
    },
  },
  {
    id: 'bare-name-below-title',
    role: 'byline',
    certainty: (piece, around) => {
      const { index, layout, pieces } = around;
      const [above, below] = [pieces[index - 1], pieces[index + 1]];
      if (above === undefined || below === undefined || index > layout.firstProse || piece.inline) return 0;
      if (readBareNames(piece.text)?.length !== 1 || isProse(above) || !isProse(below)) return 0;
      return isOfPerson(piece.text) && !isNamedBelow(piece.text, around) ? 0.72 : 0;
    },
  },
];
