import { shortMonth } from '../../german/short-date.ts';
import type { AxisTick, PagePlace } from '../../record/chronicle.ts';
import { firstDay, shareOf, type TimeAxis } from './time-axis.ts';

/** So many years can be named beside each other on the narrowest screen. */
const mostLabels = 8;

const steps = [1, 2, 5, 10, 20, 50, 100, 200, 500] as const;

/** So many lines can stand beside each other before they are a grey. */
const mostTicks = 40;

const stepFor = (years: number, most: number): number => steps.find((step) => years / step <= most) ?? 1000;

/** The years of an axis that begins and ends with one. */
export const yearTicks = (
  axis: TimeAxis,
  targetOf: (year: number) => PagePlace | undefined,
): readonly AxisTick[] => {
  const first = Number(axis.first.slice(0, 4));
  const count = Number(axis.last.slice(0, 4)) - first + 1;
  const labelStep = stepFor(count, mostLabels);
  const tickStep = Math.min(labelStep, stepFor(count, mostTicks));
  return Array.from({ length: count }, (_, index) => first + index)
    .filter((year) => year % tickStep === 0 || year === first)
    .map((year) => {
      const isNamed = labelStep === 1 || year % labelStep === 0;
      return {
        at: shareOf(axis, firstDay(year)),
        label: isNamed ? String(year) : undefined,
        target: isNamed ? targetOf(year) : undefined,
      };
    });
};

/** The months of an axis that is one year. */
export const monthTicks = (
  axis: TimeAxis,
  targetOf: (month: number) => PagePlace | undefined,
): readonly AxisTick[] => {
  const year = Number(axis.first.slice(0, 4));
  return Array.from({ length: 12 }, (_, index) => ({
    at: shareOf(axis, firstDay(year, index + 1)),
    label: shortMonth(index + 1),
    target: targetOf(index + 1),
  }));
};
