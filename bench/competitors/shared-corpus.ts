import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { generateArticle } from '../generate/article.ts';
import type { Recipe, SharedArticle } from './recipe.ts';

const valueOf = (front: string, key: string): string => {
  const line = new RegExp(`^${key}: (.*)$`, 'm').exec(front)?.[1];
  const value: unknown = line === undefined ? '' : JSON.parse(line);
  return typeof value === 'string' ? value : '';
};

/** A generated article without what other generators have no use for. */
export const sharedArticle = (number: number): SharedArticle => {
  const { id, path, text, persons } = generateArticle(1, number);
  const [, front = '', body = ''] = /^---\n([^]*?)---\n\n([^]*)$/.exec(text) ?? [];
  return {
    id,
    day: /\d{4}-\d{2}-\d{2}/.exec(path)?.[0] ?? '1995-01-01',
    title: valueOf(front, 'headline'),
    lead: valueOf(front, 'lead'),
    source: /"publisher":"([^"]*)"/.exec(front)?.[1] ?? '',
    persons: Array.from(persons, (person) => person.id),
    body,
  };
};

/** Writes the site of another generator with so many articles of the generated archive. */
export const writeSite = (recipe: Recipe, site: string, articles: number): void => {
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(site, path)), { recursive: true });
    writeFileSync(join(site, path), text);
  };
  for (const [path, text] of recipe.files) write(path, text);
  for (let number = 0; number < articles; number += 1) {
    const article = sharedArticle(number);
    write(
      `${recipe.articles}/${article.day.slice(0, 4)}/${article.id}.md`,
      `---\n${recipe.frontMatter(article)}---\n\n${article.body}`,
    );
  }
};
