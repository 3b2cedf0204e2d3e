import { checkWording as wording } from '../german/wording/check.ts';
import type { Authority } from '../record/authority.ts';
import { type Message, warningAt } from '../record/message.ts';
import type { PlacedRecord } from './placed-record.ts';
import { placeName } from '../parse/place-name.ts';

/** Each digit by its place from the right, the first of which counts twice. */
const weightedSum = (digits: string): number =>
  digits.split('').reduce((sum, digit, place) => sum + Number(digit) * (digits.length + 1 - place), 0);

/**
 * The check character at the end of a GND number, modulo 11 with X for 10. Numbers with a hyphen come from the files of
 * corporate bodies and subjects, where the sum itself is the check; in all others it makes the sum up to a multiple of 11.
 */
const checkCharacter = (gnd: string): string => {
  const [digits = '', afterHyphen] = gnd.split('-');
  const check = afterHyphen === undefined ? -weightedSum(digits.slice(0, -1)) : weightedSum(digits);
  const rest = ((check % 11) + 11) % 11;
  return rest === 10 ? 'X' : String(rest);
};

const checkGnd = ({ record, placeOf }: PlacedRecord): readonly Message[] => {
  const { gnd } = record;
  if (gnd === undefined) return [];
  const expected = checkCharacter(gnd);
  if (gnd.endsWith(expected)) return [];
  return [warningAt(placeOf(['gnd']), 'gnd-check-character', wording.gndCheckCharacter(gnd, expected))];
};

/** A number names one thing: two records that have it are one, or one of them has a wrong number. */
const checkShared = (placed: readonly PlacedRecord[], key: keyof Pick<Authority, 'gnd' | 'wikidata'>) => {
  const first = new Map<string, PlacedRecord>();
  return placed.flatMap((one): readonly Message[] => {
    const number = one.record[key];
    if (number === undefined) return [];
    const before = first.get(number);
    if (before === undefined) {
      first.set(number, one);
      return [];
    }
    const text = wording.sharedNumber(key, number, before.record.id, placeName(before.placeOf([key])));
    return [warningAt(one.placeOf([key]), 'shared-number', text)];
  });
};

/** Holds the numbers that records of one kind have elsewhere against their check characters and each other. */
export const checkNumbers = (placed: readonly PlacedRecord[]): readonly Message[] => [
  ...placed.flatMap(checkGnd),
  ...checkShared(placed, 'gnd'),
  ...checkShared(placed, 'wikidata'),
];
