import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { chronicleOverview } from '../../../src/archive/chronicle/chronicle-overview.ts';
import { chronicleSheets } from '../../../src/archive/chronicle/chronicle-sheets.ts';
import { laneOfEach } from '../../../src/archive/chronicle/lanes.ts';
import { timelineMarks } from '../../../src/archive/chronicle/timeline-marks.ts';
import { firstDay, lastDay } from '../../../src/archive/chronicle/time-axis.ts';
import { groupByYear } from '../../../src/archive/group-articles.ts';
import { placeArticles } from '../../../src/archive/place-articles.ts';
import { readEdtf } from '../../../src/parse/edtf.ts';
import type { TimelineMark } from '../../../src/record/chronicle.ts';
import type { ArchiveGap } from '../../../src/record/archive.ts';
import type { Article } from '../../../src/record/article.ts';
import type { EdtfDate } from '../../../src/record/edtf-date.ts';
import type { ArticleInArchive } from '../../../src/record/in-archive.ts';
import { byPublication } from '../../../src/archive/publication-order.ts';
import { chroniclePath } from '../../../templates/year-page.ts';
import { sampleArchive, sampleArticle } from '../../support/sample-archive.ts';

const dateOf = (text: string): EdtfDate => {
  const reading = readEdtf(text);
  if (!('date' in reading)) throw new TypeError(`No date: ${text}`);
  return reading.date;
};

const dated = (id: string, edtf: string): Article => ({
  ...sampleArticle(id, '2019-01-01', 'Text.'),
  publication: { date: dateOf(edtf), evidence: [], certainty: undefined },
});

const placed = (dates: readonly string[]): readonly ArticleInArchive[] =>
  placeArticles(sampleArchive(dates.map((edtf, index) => dated(`a${index}`, edtf)).toSorted(byPublication)));

const gap = (period: string): ArchiveGap => ({ period: dateOf(period), reason: 'Verloren.' });

const axis = { first: firstDay(2019), last: lastDay(2019) };

test('No two marks of a lane overlap', () => {
  const extent = fc.tuple(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 1, max: 300 }));
  fc.assert(
    fc.property(fc.array(extent, { maxLength: 40 }), (pairs) => {
      const extents = pairs
        .map(([from, length]) => ({ from, to: from + length }))
        .sort((a, b) => a.from - b.from);
      const lanes = laneOfEach(extents);
      for (const [one, first] of extents.entries()) {
        for (const [other, second] of extents.entries()) {
          if (one < other && lanes[one] === lanes[other]) assert.ok(first.to <= second.from);
        }
      }
    }),
  );
});

test('A day is a dot, a stretch a bracket, an open end an open end, and an estimate soft, in the order of time', () => {
  const marks = timelineMarks(
    axis,
    placed(['2019-06-08', '[2019-02-01..2019-03-31]', '2019-10/..', '2019-08-16~']),
    9,
  );
  assert.deepEqual(
    marks.map(({ label, isDay, isApproximate, opensAfter, opensBefore }) => [
      label,
      isDay,
      isApproximate,
      opensBefore,
      opensAfter,
    ]),
    [
      ['Febr.–März', false, false, false, false],
      ['8.\u00a0Juni', true, false, false, false],
      ['um\u00a016.\u00a0Aug.', true, true, false, false],
      ['seit 1.\u00a0Okt.', false, false, false, true],
    ],
  );
  const [bracket] = marks;
  assert.deepEqual([bracket?.from, bracket?.to], [8.49, 24.66]);
});

const day = (index: number): string => {
  const date = new Date(Date.UTC(2019, 0, 1 + (index % 365)));
  return date.toISOString().slice(0, 10);
};

/** Where the words of a mark stand in a drawing of a width, in pixels. */
const wordsOf = ({ labelSide, label, isDay, from, to }: TimelineMark, width: number) => {
  const [distance, length] = [isDay ? 11 : 9, label.length * 6.9];
  const at = (share: number): number => (share * width) / 100;
  if (labelSide === 'after') return { from: at(to) + distance, to: at(to) + distance + length };
  if (labelSide === 'before') return { from: at(from) - distance - length, to: at(from) - distance };
  return { from: at((from + to) / 2) - length / 2, to: at((from + to) / 2) + length / 2 };
};

test('No stem runs through the words of another mark, and no words cover others, however wide the drawing', () => {
  const date = fc.integer({ min: 0, max: 364 }).chain((first) =>
    fc.oneof(
      { weight: 3, arbitrary: fc.constant(day(first)) },
      fc.constant(`${day(first)}~`),
      fc.constant(`[${day(Math.max(0, first - 1))}..${day(Math.max(1, first))}]`),
      fc
        .integer({ min: 1, max: 60 })
        .map((length) => `[${day(first)}..${day(Math.min(364, first + length))}]`),
    ),
  );
  const decided = fc
    .array(date, { minLength: 1, maxLength: 25 })
    .filter((dates) => dates.every((one) => 'date' in readEdtf(one)));
  fc.assert(
    fc.property(decided, fc.constantFrom(3, 9), (dates, most) => {
      const marks = timelineMarks(axis, placed(dates), most);
      assert.equal(marks.length, dates.length);
      for (const width of [284, 640, 1200]) {
        for (const one of marks) {
          const stem = (one.from * width) / 100;
          for (const other of marks) {
            const words = wordsOf(other, width);
            const isCrossed = one.hasStem && other.lane < one.lane && words.from < stem && stem < words.to;
            assert.ok(!isCrossed, `${one.label} through ${other.label} at ${width}`);
            if (one === other || one.lane !== other.lane) continue;
            const own = wordsOf(one, width);
            assert.ok(own.to <= words.from || words.to <= own.from, `${one.label} on ${other.label}`);
          }
        }
      }
    }),
  );
});

test('A day stands below the words that its stem would run through, and every day has its stem', () => {
  const months = Array.from({ length: 8 }, (_, index) => `2019-0${index + 1}-05`);
  for (const dates of [
    ['2019-10-28', '[2019-11-20..2019-11-21]'],
    ['2019-06-01', '2019-06-20', '2019-08-20'],
    ['2019-08-20', '2019-10-20'],
    months,
  ]) {
    const marks = timelineMarks(axis, placed(dates), 9);
    assert.deepEqual(
      marks.map(({ hasStem }) => hasStem),
      marks.map(({ isDay }) => isDay),
      dates.join(),
    );
  }
  const [first, second] = timelineMarks(axis, placed(['2019-10-28', '[2019-11-20..2019-11-21]']), 9);
  assert.deepEqual([first?.lane, second?.lane], [0, 1]);
});

test('A decade is drawn over its ten years', () => {
  const overview = chronicleOverview(groupByYear(placed(['198X', '1995-05-01'])), []);
  assert.ok(overview.drawing?.kind === 'marks');
  assert.deepEqual(overview.drawing.ticks.map(({ label }) => label).filter(Boolean), [
    '1980',
    '1982',
    '1984',
    '1986',
    '1988',
    '1990',
    '1992',
    '1994',
  ]);
  assert.deepEqual(
    overview.drawing.marks.map(({ from, to }) => [from, to]),
    [
      [0, 62.51],
      [95.82, 95.82],
    ],
  );
});

test('A gap shows where it reaches into a drawing, a year and a month', () => {
  const gaps = [gap('2018-11/2019-03-10'), gap('2030/..')];
  const years = groupByYear(placed(['2019-06-08']));
  const [year] = chronicleSheets(years, gaps);
  assert.deepEqual(year?.gaps, [gaps[0]]);
  assert.deepEqual(
    year.calendar.map(({ gapDays }) => gapDays.length),
    [31, 28, 10, 0, 0, 0, 0, 0, 0, 0, 0, 0],
  );
  const { drawing } = chronicleOverview(years, gaps);
  assert.deepEqual(drawing?.kind === 'marks' && drawing.gaps.map(({ from, to }) => [from, to]), [
    [6.4, 9.14],
    [92.31, 100],
  ]);
});

test('The leaves of a calendar have the days of their months, Monday first', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1000, max: 9999 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
      const [sheet] = chronicleSheets(groupByYear(placed([`${year}-05-01`])), []);
      const leaf = sheet?.calendar[month - 1];
      const first = new Date(Date.UTC(year, month - 1, 1));
      assert.equal(leaf?.firstWeekday, first.getUTCDay() === 0 ? 7 : first.getUTCDay());
      assert.equal(leaf.length, new Date(Date.UTC(year, month, 0)).getUTCDate());
    }),
    { numRuns: 60 },
  );
});

test('What has no certain day stands beside its month, with a bracket over a short stretch', () => {
  const [sheet] = chronicleSheets(groupByYear(placed(['[2019-09-24..2019-09-25]', '2019-09', '2019'])), []);
  const september = sheet?.calendar[8];
  assert.equal(september?.uncertainCount, 2);
  assert.deepEqual(september.maybeDays, [24, 25]);
  assert.deepEqual(september.days, []);
  assert.equal(sheet?.calendar[0]?.uncertainCount, 0, 'of a bare year nothing is known of January');
});

const longYear = [
  ...Array.from({ length: 230 }, (_, index) => (index % 9 === 0 ? '2019-03-07' : day((index * 3) % 120))),
  ...Array.from({ length: 420 }, () => '2019-07-14'),
  '2019',
  '2018-12-24',
  '2019-21',
];

test('A long year is listed month by month, two hundred to a page, every article once', () => {
  const articles = placed(longYear);
  const sheets = chronicleSheets(groupByYear(articles), []);
  const paths = sheets.map(chroniclePath);
  assert.equal(new Set(paths).size, paths.length);
  assert.ok(paths.some((path) => path === 'chronik/2019-07/3.html'));
  assert.ok(paths.some((path) => path === 'chronik/2019-ohne-monat.html'));
  assert.ok(sheets.every(({ sheet }) => sheet.elements.length <= 200));
  const listed = sheets.flatMap(({ sheet }) => sheet.elements.map(({ article }) => article.id));
  assert.deepEqual(listed.toSorted(), articles.map(({ article }) => article.id).toSorted());
});

test('The days of a calendar lead to the page where they begin', () => {
  const sheets = chronicleSheets(groupByYear(placed(longYear)), []);
  const fragments = new Map<string, ReadonlySet<string>>(
    sheets.map((sheet) => [chroniclePath(sheet), new Set(sheet.dayFragments.values())]),
  );
  const targets = sheets.flatMap(({ calendar }) =>
    calendar.flatMap(({ days }) =>
      days.filter(({ headline }) => headline === undefined).map(({ target }) => target),
    ),
  );
  assert.ok(targets.length > 30);
  for (const { page, fragment } of targets)
    assert.ok(fragments.get(page)?.has(fragment ?? ''), `${page}#${fragment}`);
});

test('From a month the next one is reached, over the turn of a year and over empty months', () => {
  const many = Array.from({ length: 201 }, () => '2019-12-01');
  const more = Array.from({ length: 201 }, () => '2020-03-01');
  const sheets = chronicleSheets(groupByYear(placed([...many, ...more])), []);
  const december = sheets.find(({ year, month }) => year === 2019 && month === 12);
  assert.deepEqual(december?.later, { year: 2020, month: 3 });
  assert.equal(december.earlier, undefined);
});

test('However many articles there are, some hundred columns show them', () => {
  const years = groupByYear(
    placed(Array.from({ length: 700 }, (_, index) => `${1900 + (index % 120)}-05-01`)),
  );
  const { drawing } = chronicleOverview(years, []);
  assert.ok(drawing?.kind === 'columns');
  assert.equal(drawing.unit, 'year');
  const columns = drawing.rows.flatMap((row) => row.columns);
  assert.equal(columns.length, 120);
  assert.equal(
    columns.reduce((sum, { count }) => sum + count, 0),
    700,
  );
});

test('What has no year is counted beside the drawing', () => {
  const undated = { ...dated('u', '2019'), publication: undefined };
  const years = groupByYear(placeArticles(sampleArchive([dated('a', '2019'), undated])));
  assert.equal(chronicleOverview(years, []).undated, 1);
  assert.deepEqual(chronicleSheets(years, []).map(chroniclePath), [
    'chronik/2019.html',
    'chronik/ohne-jahr.html',
  ]);
});
