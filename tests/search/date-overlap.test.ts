import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readEdtf } from '../../src/parse/edtf.ts';
import type { EdtfDate } from '../../src/record/edtf-date.ts';
import { dayNumber } from '../../src/record/day-number.ts';
import { noFacetValues } from '../../src/search/facet.ts';
import { decodePageTable, encodePageTable, type PageRow } from '../../src/search/index/page-table.ts';
import { dayRange } from '../../src/search/query/day-range.ts';
import { passing } from '../../src/search/query/narrow.ts';

/** All days of some years: what dates and questions of this test speak of. */
const days: readonly string[] = Array.from({ length: 3653 }, (_, number) =>
  new Date(Date.UTC(1995, 0, 1 + number)).toISOString().slice(0, 10),
);
const firstDay = days[0] ?? '';
const lastDay = days.at(-1) ?? '';

/** A date of one part, and its days found by comparing letters: it knows no calendar and no bounds. */
interface Part {
  readonly edtf: string;
  readonly first: string;
  readonly last: string;
}

const part = (edtf: string): Part => {
  const pattern = new RegExp(`^${edtf.replaceAll('X', '\\d').replace(/[?~%]$/, '')}`);
  const meant = days.filter((day) => pattern.test(day));
  return { edtf, first: meant[0] ?? '', last: meant.at(-1) ?? '' };
};

const year = fc.integer({ min: 1995, max: 2004 }).map(String);
const twoDigits = (highest: number): fc.Arbitrary<string> =>
  fc.integer({ min: 1, max: highest }).map((number) => String(number).padStart(2, '0'));
const plain = fc.oneof(
  year,
  fc.tuple(year, twoDigits(12)).map((parts) => parts.join('-')),
  fc.tuple(year, twoDigits(12), twoDigits(28)).map((parts) => parts.join('-')),
);
const point = fc
  .oneof(
    fc.tuple(plain, fc.constantFrom('', '', '?', '~', '%')).map((parts) => parts.join('')),
    fc.constantFrom('199X', '200X'),
    year.map((text) => `${text}-XX`),
    fc.tuple(year, twoDigits(12)).map((parts) => `${parts.join('-')}-XX`),
  )
  .map(part)
  .filter(({ first }) => first !== '');

const pair = fc
  .tuple(plain.map(part), plain.map(part))
  .map(([one, other]): readonly [Part, Part] => (one.first <= other.first ? [one, other] : [other, one]))
  .filter(([one, other]) => one.last < other.first);

/** A date as it is written, with the first and the last day it can mean. */
const written = fc.oneof(
  point,
  pair.map(([one, other]) => ({ edtf: `${one.edtf}/${other.edtf}`, first: one.first, last: other.last })),
  pair.map(([one, other]) => ({ edtf: `[${one.edtf}..${other.edtf}]`, first: one.first, last: other.last })),
  plain.map(part).map(({ edtf, first }) => ({ edtf: `${edtf}/..`, first, last: lastDay })),
  plain.map(part).map(({ edtf, last }) => ({ edtf: `../${edtf}`, first: firstDay, last })),
);

/** An end as people type it: ISO, or the German way. */
const typed = plain.chain((iso) => fc.constantFrom(iso, iso.split('-').map(Number).reverse().join('.')));
const asked = fc.tuple(fc.option(typed, { nil: '' }), fc.option(typed, { nil: '' }));

const isoOf = (text: string): string =>
  text.includes('.')
    ? text
        .split('.')
        .reverse()
        .map((number) => number.padStart(2, '0'))
        .join('-')
    : text;

const readDate = (edtf: string): EdtfDate => {
  const reading = readEdtf(edtf);
  assert.ok('date' in reading, edtf);
  return reading.date;
};

const rowOf = ({ earliest, latest }: EdtfDate, page: number): PageRow => ({
  page: String(page),
  bodyFrom: 0,
  setAsideFrom: 0,
  days: {
    earliest: earliest === undefined ? Number.NEGATIVE_INFINITY : dayNumber(earliest),
    latest: latest === undefined ? Number.POSITIVE_INFINITY : dayNumber(latest),
  },
});

test('An article is found in a stretch of days exactly when one of its possible days lies there', () => {
  const dates = fc.sample(written, { numRuns: 10_000, seed: 20_190_608 });
  const rows = decodePageTable(encodePageTable(dates.map(({ edtf }, page) => rowOf(readDate(edtf), page))));
  const pages = { rows, facets: new Map() };
  fc.assert(
    fc.property(asked, ([from, to]) => {
      const ends = [from, to].map((text) => (text === '' ? undefined : part(isoOf(text))));
      const [first, last] =
        ends[0] !== undefined && ends[1] !== undefined && ends[0].first > ends[1].last
          ? [ends[1], ends[0]]
          : ends;
      const within = days.filter(
        (day) => (first === undefined || day >= first.first) && (last === undefined || day <= last.last),
      );
      const narrowing = { days: dayRange(from, to), facets: noFacetValues };
      for (const [page, date] of dates.entries()) {
        const expected = within.some((day) => day >= date.first && day <= date.last);
        assert.equal(passing(pages, narrowing)(page), expected, `${date.edtf} in ${from} – ${to}`);
      }
    }),
    { numRuns: 25 },
  );
});

test('A stretch whose ends are given in the wrong order is read the other way round', () => {
  assert.deepEqual(dayRange('2022', '2019-06'), dayRange('2019-06', '2022'));
});
