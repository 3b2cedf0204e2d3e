import type { DumpFormat } from './dump-format.ts';

/** `daten/artikel.json`: an array with one record a line, so that line tools and diffs can handle it. */
export const articlesJson: DumpFormat = {
  head: '[\n',
  between: ',\n',
  end: '\n]\n',
  empty: '[]\n',
  line: (record) => JSON.stringify(record),
};
