import type { SharedArticle } from './recipe.ts';

/** Front matter whose values are JSON, which is YAML. */
const frontMatter = (values: Readonly<Record<string, unknown>>): string =>
  Object.entries(values)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`)
    .join('');

/** What every generator is told of an article; `date` is a day without quotation marks, as they want it. */
export const commonFields = ({ title, lead, source, persons, day }: SharedArticle): string =>
  `${frontMatter({ title, lead, source, persons, jahr: day.slice(0, 4), monat: day.slice(0, 7) })}date: ${day}\n`;
