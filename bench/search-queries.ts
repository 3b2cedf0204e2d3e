import { openBuiltIndex } from '../src/site/open-built-index.ts';
import {
  type Judgement,
  judgeQuery,
  readQueryCases,
  type Tally,
  tally,
} from '../tests/support/judge-queries.ts';
import { wholeIndex } from '../tests/support/search-archive.ts';

/**
 * Asks a built site queries of which it is known what they must and must not find, and prints what went wrong and
 * a line a kind: `node --import tsx bench/search-queries.ts QUERIES.json SITE [NAME=ID …]`. QUERIES: an array of
 * {query, kind, expected, must_not}, with ids of articles or names that the arguments translate.
 */
const [queriesFile, siteFolder, ...names] = process.argv.slice(2);
const archive = siteFolder === undefined ? undefined : await openBuiltIndex(siteFolder);
if (queriesFile === undefined || archive === undefined) {
  console.error('Usage: node --import tsx bench/search-queries.ts QUERIES.json SITE [NAME=ID …]');
  process.exit(2);
}

const index = await wholeIndex(archive);
const ids = new Map(
  names.map((name): [string, string] => [name.replace(/=.*/, ''), name.replace(/.*=/, '')]),
);
const judgements: Judgement[] = [];
for (const one of readQueryCases(queriesFile)) {
  judgements.push(await judgeQuery(index, one, (name) => ids.get(name) ?? name));
}
for (const { kind, query, missing, wrong } of judgements) {
  if (missing.length + wrong.length === 0) continue;
  console.log(
    `${kind}: ${query} – missing ${missing.join(', ') || 'nothing'}; wrong ${wrong.join(', ') || 'nothing'}`,
  );
}

const line = ({ queries, right, rightInTier1, recall, precision, precisionInTier1 }: Tally) => ({
  right: `${right}/${queries}`,
  'right in tier 1': `${rightInTier1}/${queries}`,
  recall: recall.toFixed(3),
  precision: precision.toFixed(3),
  'precision in tier 1': precisionInTier1.toFixed(3),
});
const kinds = [...new Set(judgements.map(({ kind }) => kind))];
console.table(
  Object.fromEntries([
    ...kinds.map((kind) => [kind, line(tally(judgements.filter((one) => one.kind === kind)))] as const),
    ['all', line(tally(judgements))],
  ]),
);
