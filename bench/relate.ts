/**
 * Measures linking, relating and the search for same stories on many documents:
 * `node --import tsx bench/relate.ts CORPUS.jsonl.gz [DOCUMENTS] [NAMES]`. The corpus has one JSON object a line
 * with `id`, `title` and `text`. The authority files are made of its commonest capitalised word pairs, so that
 * there are as many names as a large archive has.
 */
import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { linkArticles } from '../src/archive/mentions/link-articles.ts';
import { relateArticles } from '../src/archive/relate-articles.ts';
import { sameStories } from '../src/archive/same-stories.ts';
import { parseArticle } from '../src/parse/parse-article.ts';
import { parsePersons, parsePlaces } from '../src/parse/parse-authority.ts';
import { escapeMarkdown } from '../src/parse/escape-markdown.ts';

const [path, documents = '10000', names = '3000'] = process.argv.slice(2);
if (path === undefined) throw new TypeError('Name the corpus.');
const line = z.object({ text: z.string() });
const articles = gunzipSync(await readFile(path))
  .toString('utf8')
  .split('\n')
  .filter((text) => text !== '')
  .slice(0, Number(documents))
  .flatMap((json, number) => {
    const { text } = line.parse(JSON.parse(json));
    const source = `---\nid: nr-${number}\nheadline: Nummer ${number}\n---\n\n${escapeMarkdown(text)}\n`;
    return parseArticle(`${number}.md`, `ohne-jahr/nr-${number}.md`, source).article ?? [];
  });

const counts = new Map<string, number>();
for (const { body } of articles) {
  for (const { text } of body.blocks) {
    for (const [pair] of text.matchAll(/\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/gu)) {
      counts.set(pair, (counts.get(pair) ?? 0) + 1);
    }
  }
}
const commonest = [...counts].sort((first, second) => second[1] - first[1]).slice(0, Number(names));
const records = (offset: number): string =>
  commonest
    .filter((_, index) => index % 2 === offset)
    .map(([name], index) => `- { id: n-${offset}-${index}, name: "${name}" }`)
    .join('\n');
const authority = {
  persons: parsePersons('p', records(0)).records,
  organizations: [],
  places: parsePlaces('l', records(1)).records,
  topics: [],
};

const measured = <Result>(label: string, work: () => Result): Result => {
  const started = performance.now();
  const result = work();
  const seconds = (performance.now() - started) / 1000;
  console.log(`${label}: ${seconds.toFixed(1)} s, ${(process.memoryUsage().rss / 1e9).toFixed(2)} GB`);
  return result;
};

console.log(`${articles.length} articles, ${authority.persons.length + authority.places.length} names`);
const linked = measured('linking', () => linkArticles(authority, articles));
measured('relating', () => relateArticles(articles, linked));
measured('same stories', () => sameStories(articles));
