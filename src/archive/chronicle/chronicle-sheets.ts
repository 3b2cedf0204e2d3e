import type { ArchiveGap } from '../../record/archive.ts';
import type { CalendarMonth, ChronicleMonth, ChronicleSheet, ChronicleStep } from '../../record/chronicle.ts';
import type { YearGroup } from '../../record/in-archive.ts';
import { pages } from '../links.ts';
import { sheets } from '../sheets.ts';
import { calendarMonth } from './calendar.ts';
import { fragmentsOn, placesOfDays } from './days-in-list.ts';
import { byMonthOf, isLong, months, monthsIn } from './months-of-year.ts';
import { firstDay, gapsWithin, lastDay } from './time-axis.ts';
import { yearAxis, yearDrawing } from './year-drawing.ts';

interface Neighbours {
  readonly earlier: ChronicleStep | undefined;
  readonly later: ChronicleStep | undefined;
}

const around = (steps: readonly ChronicleStep[], index: number): Neighbours => ({
  earlier: steps[index - 1],
  later: steps[index + 1],
});

const monthStepsOf = (group: YearGroup): readonly ChronicleStep[] =>
  isLong(group) ? monthsIn(byMonthOf(group)).map((month) => ({ year: group.year, month })) : [];

/** The pages of one year: its own and, where it is long, those of its months. */
const yearSheets = (
  group: YearGroup,
  gaps: readonly ArchiveGap[],
  yearNeighbours: Neighbours,
  monthNeighbours: (month: ChronicleMonth) => Neighbours,
): readonly ChronicleSheet[] => {
  const { year, articles } = group;
  const byMonth = byMonthOf(group);
  const long = isLong(group);
  const list = sheets(long ? [] : articles);
  const page = pages.year(year);
  const ownPlaces = placesOfDays(list, page);
  const own = year === 'undated' ? [] : gapsWithin(gaps, yearAxis(year));

  const monthPages = (year === 'undated' || !long ? [] : monthsIn(byMonth)).map((month) => {
    const monthArticles = byMonth.get(month) ?? [];
    const monthPage = pages.month(year === 'undated' ? 0 : year, month);
    const monthList = sheets(monthArticles);
    return { month, monthArticles, monthPage, monthList, places: placesOfDays(monthList, monthPage) };
  });
  const leaf = (month: number): CalendarMonth => {
    const monthPage = monthPages.find((one) => one.month === month);
    return calendarMonth({
      year: year === 'undated' ? 0 : year,
      month,
      articles: byMonth.get(month) ?? [],
      gaps: own,
      page: monthPage?.monthPage,
      placeOf: (day) => (monthPage?.places ?? ownPlaces).get(day),
    });
  };
  const leaves = year === 'undated' ? [] : months.map(leaf);

  const yearPages = list.map(
    (sheet): ChronicleSheet => ({
      year,
      month: undefined,
      count: articles.length,
      sheet,
      dayFragments: fragmentsOn(sheet, page, ownPlaces),
      months: monthPages.map(({ month, monthArticles }) => ({ month, count: monthArticles.length })),
      drawing: sheet.number === 1 ? yearDrawing(group, byMonth, gaps) : undefined,
      calendar: sheet.number === 1 ? leaves : [],
      gaps: own,
      ...yearNeighbours,
    }),
  );
  const ofMonths = monthPages.flatMap(({ month, monthArticles, monthPage, monthList, places }) =>
    monthList.map(
      (sheet): ChronicleSheet => ({
        year,
        month,
        count: monthArticles.length,
        sheet,
        dayFragments: fragmentsOn(sheet, monthPage, places),
        months: [],
        drawing: undefined,
        calendar: leaves.filter((one) => one.month === month),
        gaps:
          month === 'unknown' || year === 'undated'
            ? []
            : gapsWithin(own, { first: firstDay(year, month), last: lastDay(year, month) }),
        ...monthNeighbours(month),
      }),
    ),
  );
  return [...yearPages, ...ofMonths];
};

/** The pages of all years and, where a year is too long for one page, of its months. */
export const chronicleSheets = (
  years: readonly YearGroup[],
  gaps: readonly ArchiveGap[],
): readonly ChronicleSheet[] => {
  const yearSteps = years.map(({ year }): ChronicleStep => ({ year, month: undefined }));
  const monthSteps = years.flatMap(monthStepsOf);
  return years.flatMap((group, index) =>
    yearSheets(group, gaps, around(yearSteps, index), (month) =>
      around(
        monthSteps,
        monthSteps.findIndex((step) => step.year === group.year && step.month === month),
      ),
    ),
  );
};
