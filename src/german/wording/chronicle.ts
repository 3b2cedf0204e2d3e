import { monthNames } from '../months.ts';
import { thousands } from '../numbers.ts';
import { siteWording } from './site.ts';

const monthName = (month: number): string => monthNames[month - 1] ?? '';

const monthOfYear = (year: number, month: number): string => `${monthName(month)} ${year}`;

const uncertainOf = (count: number): string =>
  count === 0 ? '' : `, davon ${thousands(count)} ohne sicheren Tag`;

/** What the timeline, the calendar and the pages of the years and months say. */
export const chronicleWording = {
  countedIntro:
    'Wie viele Artikel aus jedem Monat oder Jahr stammen. Jede Säule führt zu ihnen; was keinen sicheren Tag hat, ist hohl gezeichnet.',
  timeline: 'Zeitstrahl',
  skipTimeline: 'Zeitstrahl überspringen',
  asTable: 'Als Tabelle',
  tableTime: 'Zeit',
  tableWhat: 'Was',
  tableSource: 'Quelle',
  tableYear: 'Jahr',
  tableDecade: 'Jahrzehnt',
  tableMonth: 'Monat',
  tableArticles: 'Artikel',
  tableUncertain: 'ohne sicheren Tag',
  tableGaps: 'Bekannte Lücken',
  legendDay: 'Tag bekannt',
  legendStretch: 'nur der Zeitraum bekannt',
  legendApproximate: 'ungefähr oder vermutlich',
  legendColumn: 'Artikel im Zeitraum',
  legendUncertain: 'davon ohne sicheren Tag',
  legendGap: 'bekannte Lücke',
  gaps: 'Bekannte Lücken',
  gap: (period: string, reason: string) => `${period}: ${reason}`,
  gapInTable: (reason: string) => `Lücke: ${reason}`,
  monthName,
  monthOfYear,
  decade: (year: number) => `${year}er Jahre`,
  column: (year: number, month: number | undefined, count: number, uncertain: number) =>
    `${month === undefined ? String(year) : monthOfYear(year, month)}: ${siteWording.articles(count)}${uncertainOf(uncertain)}`,
  mark: (date: string, headline: string) => `${date}: ${headline}`,
  calendar: 'Kalender',
  weekdays: ['Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa', 'So'],
  day: (day: number, month: number, year: number, what: string) =>
    `${day}.\u00a0${monthName(month)} ${year}: ${what}`,
  noDay: 'Ohne sicheren Tag:',
  moreUncertain: (count: number) => (count === 1 ? 'und ein weiterer' : `und ${thousands(count)} weitere`),
  gapDays: (stretches: readonly string[]) => `Lücke: ${stretches.join(', ')}`,
  days: (first: number, last: number) => (first === last ? `${first}.` : `${first}.–${last}.`),
  months: 'Monate',
  unknownMonth: 'Ohne Monat',
  unknownMonthOf: (year: string) => `${year}, ohne Monat`,
  monthDescription: (count: string, year: number, month: number | 'unknown') =>
    month === 'unknown'
      ? `${count} aus dem Jahr ${year}, Monat unbekannt.`
      : `${count} aus dem ${monthOfYear(year, month)}.`,
  unknownMonthIntro: 'Artikel, von denen nur das Jahr oder ein Teil des Jahres bekannt ist.',
  earlierMonth: 'Früherer Monat',
  laterMonth: 'Späterer Monat',
  undated: (count: number) => `${siteWording.articles(count)} ohne Jahr`,
  list: 'Artikel',
} as const;
