import type { DumpFormat } from './dump-format.ts';
import { jsonArray } from './json-array.ts';

/** `daten/artikel.json`. */
export const articlesJson: DumpFormat = { ...jsonArray, line: (record) => JSON.stringify(record) };
