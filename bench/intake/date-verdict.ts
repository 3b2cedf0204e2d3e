import { readEdtf } from '../../src/parse/edtf.ts';

const matchesMask = (mask: string, other: string): boolean =>
  mask.length === other.length &&
  Array.from(mask).every((digit, index) => digit === 'X' || other[index] === 'X' || digit === other[index]);

const rangeOf = (edtf: string): readonly [string, string] | undefined => {
  const reading = readEdtf(edtf);
  if (!('date' in reading)) return undefined;
  const { earliest, latest } = reading.date;
  return earliest === undefined && latest === undefined
    ? undefined
    : [earliest ?? '0000-00-00', latest ?? '9999-99-99'];
};

/**
 * Whether the date found is the gold's or contains it. None at all contains everything; where the gold has
 * none, a bare mask or an open beginning claims nothing false, a closed one does.
 */
export const dateVerdict = (
  found: string | undefined,
  gold: string | undefined,
): 'compatible' | 'wrong' | 'missed' => {
  if (found === gold || (found?.startsWith('XXXX-XX') === true && (gold ?? '').startsWith('XXXX-XX')))
    return 'compatible';
  const isVague = found === undefined || found === 'XXXX-XX-XX';
  if (gold === undefined || gold === 'XXXX-XX-XX')
    return isVague || found.endsWith('..]') ? 'compatible' : 'wrong';
  if (isVague) return /^\d{4}-\d{2}-\d{2}$/.test(gold) ? 'missed' : 'compatible';
  const [own, expected] = [rangeOf(found), rangeOf(gold)];
  if (own !== undefined && expected !== undefined)
    return own[0] <= expected[0] && expected[1] <= own[1] ? 'compatible' : 'wrong';
  if (found.includes('X') && matchesMask(found.padEnd(10, '-XX'), gold.padEnd(10, '-XX')))
    return 'compatible';
  return own !== undefined && own[1] === '9999-99-99' ? 'compatible' : 'wrong';
};
