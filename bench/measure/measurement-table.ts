import { median } from './median.ts';
import type { Measured } from './run-measured.ts';

/** One run of one generator. */
export interface Measurement extends Measured {
  readonly who: string;
  readonly articles: number;
  readonly pages: number;
  readonly written: number;
  readonly bytes: number;
}

const columns =
  '| articles | build | wall s | CPU s | CPU ms a page | peak MB | pages | files written | MB of site |';
const rule = '|---|---|---|---|---|---|---|---|---|';

const whole = (number: number): string => Math.round(number).toLocaleString('en');

const ratioTo = (base: number | undefined, seconds: number): string =>
  base === undefined ? '' : ` ${(seconds / base).toFixed(2)} |`;

/** Medians as a table in Markdown, with the wall time as a ratio to that of each build whose name begins with Hugo. */
export const measurementTable = (measurements: readonly Measurement[]): string => {
  const sizes = [...new Set(measurements.map(({ articles }) => articles))];
  const names = [...new Set(measurements.map(({ who }) => who))];
  const bases = names.filter((name) => name.startsWith('Hugo'));
  const of = (articles: number, who: string, value: (measured: Measurement) => number): number =>
    median(measurements.filter((one) => one.articles === articles && one.who === who).map(value));
  const rows = sizes.flatMap((articles) =>
    names.flatMap((who) => {
      if (!measurements.some((one) => one.articles === articles && one.who === who)) return [];
      const get = (value: (measured: Measurement) => number): number => of(articles, who, value);
      const seconds = get((one) => one.seconds);
      const pages = get((one) => one.pages);
      const cells = [
        whole(articles),
        who,
        seconds.toFixed(2),
        get((one) => one.cpuSeconds).toFixed(1),
        ((get((one) => one.cpuSeconds) * 1000) / pages).toFixed(2),
        whole(get((one) => one.peakMegabytes)),
        whole(pages),
        whole(get((one) => one.written)),
        (get((one) => one.bytes) / 1e6).toFixed(1),
      ];
      const ratios = bases
        .map((base) =>
          ratioTo(
            of(articles, base, (one) => one.seconds),
            seconds,
          ),
        )
        .join('');
      return [`| ${cells.join(' | ')} |${ratios}`];
    }),
  );
  const more = bases.map((base) => ` × ${base} |`).join('');
  return [`${columns}${more}`, rule + '---|'.repeat(bases.length), ...rows, ''].join('\n');
};
