import type { ArchiveGap } from './archive.ts';
import type { ArticleId, SitePath } from './identifiers.ts';
import type { ListedArticle } from './in-archive.ts';
import type { Sheet } from './sheet.ts';

/** `unknown`: the date leaves open in which month of its year the article appeared. */
export type ChronicleMonth = number | 'unknown';

/** A place on a page of the site. */
export interface PagePlace {
  readonly page: SitePath;
  readonly fragment: string | undefined;
}

/** A stretch along a time axis, its ends in per cent of the axis. */
interface AxisStretch {
  readonly from: number;
  readonly to: number;
}

/** A known gap as far as it reaches into a drawing. */
export interface GapStretch extends AxisStretch {
  readonly gap: ArchiveGap;
}

/** An article on a time axis: a dot on its day, or a bracket over the stretch in which that day lies. */
export interface TimelineMark extends AxisStretch {
  readonly listed: ListedArticle;
  /** The date in few letters; the axis says the rest. */
  readonly label: string;
  readonly labelSide: 'after' | 'before' | 'above';
  readonly isDay: boolean;
  readonly isApproximate: boolean;
  readonly opensBefore: boolean;
  readonly opensAfter: boolean;
  /** Whether a line leads down to the axis; a stretch has none. */
  readonly hasStem: boolean;
  /** From 0, which lies next to the axis. */
  readonly lane: number;
}

/** A line across the axis at the first day of a year or month. */
export interface AxisTick {
  readonly at: number;
  /** Absent where there is no room for it. */
  readonly label: string | undefined;
  /** The pages of the year or month, where there are articles in it. */
  readonly target: PagePlace | undefined;
}

/** Few articles: each has a mark of its own. */
interface MarkedTime {
  readonly kind: 'marks';
  readonly marks: readonly TimelineMark[];
  readonly lanes: number;
  readonly ticks: readonly AxisTick[];
  readonly gaps: readonly GapStretch[];
}

/** The articles of a year or a month as a column of a row. */
export interface TimeColumn {
  /** From 0, the place in its row. */
  readonly at: number;
  readonly year: number;
  /** Absent where the column is a whole year. */
  readonly month: number | undefined;
  readonly count: number;
  /** How many of them have no certain day. */
  readonly uncertain: number;
  readonly target: PagePlace;
}

/** A year with its months, or a decade with its years. */
export interface ColumnRow {
  /** The first year of it. */
  readonly year: number;
  readonly count: number;
  readonly page: SitePath | undefined;
  readonly columns: readonly TimeColumn[];
  readonly gaps: readonly GapStretch[];
}

/** Many articles: they are counted. */
interface CountedTime {
  readonly kind: 'columns';
  readonly unit: 'month' | 'year';
  readonly rows: readonly ColumnRow[];
  /** The tallest column's. */
  readonly most: number;
}

export type TimeDrawing = MarkedTime | CountedTime;

/** A day of a calendar on which articles appeared. */
export interface CalendarDay {
  readonly day: number;
  readonly count: number;
  /** 1–4: how much it is, measured by the fullest day. */
  readonly weight: number;
  readonly target: PagePlace;
  /** The only article of the day. */
  readonly headline: string | undefined;
}

/** A month as a leaf of a calendar. */
export interface CalendarMonth {
  readonly year: number;
  readonly month: number;
  /** How many days the month has. */
  readonly length: number;
  /** 1 (Monday) – 7 (Sunday) of its first day. */
  readonly firstWeekday: number;
  readonly days: readonly CalendarDay[];
  /** Days in a known gap. */
  readonly gapDays: readonly number[];
  /** Days of which one is that of an article whose day is not certain. */
  readonly maybeDays: readonly number[];
  /** What appeared in this month on a day that is not known; the first few. */
  readonly uncertain: readonly ListedArticle[];
  readonly uncertainCount: number;
  /** The page that lists the whole month, when it is not the page of the year. */
  readonly page: SitePath | undefined;
}

/** A year or a month, as a step from one page of the chronicle to another. */
export interface ChronicleStep {
  readonly year: number | 'undated';
  readonly month: ChronicleMonth | undefined;
}

/** One line of a year that is too long for one page. */
export interface MonthLine {
  readonly month: ChronicleMonth;
  readonly count: number;
}

/** A page of a year or a month. */
export interface ChronicleSheet extends ChronicleStep {
  readonly count: number;
  /** Empty on the page of a long year, whose months list its articles. */
  readonly sheet: Sheet<ListedArticle>;
  /** The articles of the sheet to which a calendar leads: the first of each day, with their fragment. */
  readonly dayFragments: ReadonlyMap<ArticleId, string>;
  readonly months: readonly MonthLine[];
  readonly drawing: TimeDrawing | undefined;
  readonly calendar: readonly CalendarMonth[];
  readonly gaps: readonly ArchiveGap[];
  readonly earlier: ChronicleStep | undefined;
  readonly later: ChronicleStep | undefined;
}

/** The page above all years. */
export interface ChronicleOverview {
  readonly drawing: TimeDrawing | undefined;
  /** How many articles the drawing cannot show because nothing is known of their year. */
  readonly undated: number;
  readonly gaps: readonly ArchiveGap[];
}
