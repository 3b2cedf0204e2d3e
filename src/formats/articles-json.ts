import type { ArticleRecord } from './article-record.ts';

/** `daten/artikel.json`: an array with one record a line, so that line tools and diffs can handle it. */
export const articlesJson = (records: readonly ArticleRecord[]): string =>
  records.length === 0 ? '[]\n' : `[\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]\n`;
