import assert from 'node:assert/strict';
import { test } from 'node:test';
import edtf from 'edtf';
import fc from 'fast-check';
import { readEdtf } from '../../src/parse/edtf.ts';

const number = (lowest: number, highest: number, digits: number): fc.Arbitrary<string> =>
  fc.integer({ min: lowest, max: highest }).map((value) => String(value).padStart(digits, '0'));

const year = number(1605, 2099, 4);
const month = number(1, 12, 2);
const day = number(1, 28, 2);
const mark = fc.constantFrom('', '', '?', '~', '%');

const plain = fc.oneof(
  year,
  fc.tuple(year, month).map((parts) => parts.join('-')),
  fc.tuple(year, month, day).map((parts) => parts.join('-')),
);

/**
 * Where the two differ, known and left out:
 * - seasons: `edtf` takes spring for January to March, the library behind ours for March to May;
 * - the 29th to 31st of an unknown month or year (`198X-02-29`, `2019-0X-31`): `edtf` names a day past the last
 *   one that exists; here days end at 28;
 * - `XXXX`: `edtf` takes it for the years 0–9999, for us it has no bounds;
 * - `a/a`: `edtf` refuses an interval that ends where it begins;
 * - `[a..b]`, `{a..b}`: `edtf` ends them with the first member.
 */
const masked = fc.oneof(
  year.map((text) => `${text.slice(0, 3)}X`),
  year.map((text) => `${text.slice(0, 2)}XX`),
  year.map((text) => `${text}-XX`),
  year.map((text) => `${text}-XX-XX`),
  fc.tuple(year, month).map((parts) => `${parts.join('-')}-XX`),
  year.map((text) => `${text}-0X`),
  year.map((text) => `${text}-1X`),
  fc.tuple(year, month, fc.constantFrom('0X', '1X', '2X')).map((parts) => parts.join('-')),
  fc.tuple(year, day).map(([text, known]) => `${text}-XX-${known}`),
  fc.tuple(year, month).map(([text, known]) => `${text.slice(0, 3)}X-${known}`),
);

const point = fc.oneof(
  fc.tuple(plain, mark).map((parts) => parts.join('')),
  masked,
);

const inOrder = fc
  .tuple(plain, plain)
  .filter(([one, other]) => one.length === other.length)
  .map((pair) => pair.toSorted());

const expression = fc.oneof(
  point,
  inOrder.filter(([one, other]) => one !== other).map(([one, other]) => `${one}/${other}`),
  plain.map((one) => `${one}/..`),
  plain.map((one) => `../${one}`),
  plain.map((one) => `${one}/`),
  plain.map((one) => `/${one}`),
  inOrder.map(([one, other]) => `[${one},${other}]`),
  inOrder.map(([one, other]) => `{${one},${other}}`),
  plain.map((one) => `[..${one}]`),
  plain.map((one) => `[${one}..]`),
);

const dayOf = (instant: number): string | undefined =>
  Number.isFinite(instant) ? new Date(instant).toISOString().slice(0, 10) : undefined;

test('Our bounds are those of the reference implementation', () => {
  fc.assert(
    fc.property(expression, (text) => {
      const reference = edtf(text);
      const reading = readEdtf(text);
      assert.ok('date' in reading, `${text}: ${JSON.stringify(reading)}`);
      assert.deepEqual(
        { text, earliest: reading.date.earliest, latest: reading.date.latest },
        { text, earliest: dayOf(reference.min), latest: dayOf(reference.max) },
      );
    }),
    { numRuns: 2000 },
  );
});

test('Whatever is written, reading a date gives a date or a fault', () => {
  const characters = fc.string({ unit: fc.constantFrom(...'0123456789X-~?%/[]{},. TYSZ:'.split('')) });
  fc.assert(
    fc.property(fc.oneof(characters, fc.string({ unit: 'binary' })), (text) => {
      const reading = readEdtf(text);
      if (!('date' in reading)) return;
      const { earliest, latest } = reading.date;
      assert.ok(earliest === undefined || latest === undefined || earliest <= latest);
    }),
    { numRuns: 3000 },
  );
});
