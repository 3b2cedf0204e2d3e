/**
 * Measures linking, relating and the search for doubles on generated archives of growing size, CPU time and
 * milliseconds an article: `node --import tsx bench/relate.ts [ARTICLES …]`, by default 10,000 and 30,000.
 */
import { articleText } from '../src/archive/article-text.ts';
import { entityKinds } from '../src/archive/mentions/entity-kinds.ts';
import { linkMentions } from '../src/archive/mentions/link-mentions.ts';
import { nameIndex } from '../src/archive/mentions/name-index.ts';
import { nearDuplicates } from '../src/archive/near-duplicates/near-duplicates.ts';
import { textSketch } from '../src/archive/near-duplicates/text-sketch.ts';
import { relatedArticles } from '../src/archive/related/related-articles.ts';
import { traitsOf } from '../src/archive/related/traits.ts';
import { parsedArchive } from './parsed-archive.ts';

const sizes = process.argv.slice(2).map(Number);
const stages = new Map<string, string[]>();

const measured = <Result>(stage: string, articles: number, work: () => Result): Result => {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  const seconds = (user + system) / 1e6;
  const cell = `${seconds.toFixed(1)} s, ${((seconds * 1000) / articles).toFixed(2)} ms`;
  stages.set(stage, [...(stages.get(stage) ?? []), cell]);
  console.error(`${stage}, ${articles}: ${cell}`);
  return result;
};

const counts = sizes.length === 0 ? [10_000, 30_000] : sizes;
for (const count of counts) {
  const { authority, articles } = parsedArchive(count);
  const index = measured('index of names', count, () => nameIndex(authority));
  const kinds = entityKinds(authority);
  const linked = measured('linking', count, () =>
    articles.map((article) => ({ article, ...linkMentions(index, kinds, article) })),
  );
  const compared = measured('traits', count, () =>
    linked.map(({ article, mentions }) => ({ id: article.id, traits: traitsOf(article, mentions) })),
  );
  measured('relating', count, () => relatedArticles(compared, () => []));
  const sketches = measured('sketches', count, () =>
    articles.map((article) => ({ id: article.id, sketch: textSketch(articleText(article)) })),
  );
  measured('same stories', count, () => nearDuplicates(sketches));
}
const head = `| | ${counts.map((count) => count.toLocaleString('en')).join(' | ')} |`;
const rows = Array.from(stages, ([stage, cells]) => `| ${stage} | ${cells.join(' | ')} |`);
console.log([head, `|---|${'---|'.repeat(counts.length)}`, ...rows].join('\n'));
