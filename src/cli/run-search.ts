import process from 'node:process';
import { entityWording } from '../german/wording/entities.ts';
import { searchCommandWording as commandWording } from '../german/wording/search-command.ts';
import { searchWording as wording } from '../german/wording/search.ts';
import { searchScopeWording as scopeWording } from '../german/wording/search-scope.ts';
import { noFacetValues } from '../search/facet.ts';
import { askedKeys, relatedKeys } from '../search/query/asked-keys.ts';
import { allDays } from '../search/query/day-range.ts';
import type { TextRun } from '../search/query/marks.ts';
import { namesMeant } from '../search/query/names-meant.ts';
import type { Match } from '../search/query/match.ts';
import { type Excerpt, excerptOf } from '../search/query/passages.ts';
import type { KnownName } from '../search/index/known-name.ts';
import { hasWords } from '../search/query/parse-query.ts';
import { type QueryNote, queryNotes } from '../search/query/query-notes.ts';
import { type ArchiveAnswer, searchArchive } from '../search/search-archive.ts';
import { type SearchRequest, searchRelated } from '../search/search.ts';
import { recoverSite } from '../site/publish/recover-site.ts';
import { openBuiltIndex } from '../site/open-built-index.ts';
import { exitCodes } from './exit-codes.ts';
import { oneLine } from './one-line.ts';
import { styleText } from './style-text.ts';

export interface SearchFlags {
  readonly out: string;
  readonly json?: true;
  readonly all?: true;
}

/** A result as it is printed. */
interface PrintedHit {
  readonly id: string;
  /** 1: what was asked for; 2: related words. */
  readonly tier: 1 | 2;
  readonly score: number;
  readonly headline: string;
  readonly supplied: boolean;
  readonly excerpt: Excerpt;
  readonly origin: string;
}

const mostPrinted = 10;

const plain = (runs: readonly TextRun[]): string => runs.map(({ text }) => text).join('');

const emphasised = (runs: readonly TextRun[]): string =>
  runs.map(({ text, marked }) => (marked ? styleText('bold', oneLine(text)) : oneLine(text))).join('');

const passageLines = (
  { passages }: Excerpt,
  print: (runs: readonly TextRun[]) => string,
): readonly string[] =>
  passages.map(
    ({ runs, cutBefore, cutAfter }) => (cutBefore ? '… ' : '') + print(runs) + (cutAfter ? ' …' : ''),
  );

const hitsOf = async (
  { index, ...answer }: ArchiveAnswer,
  related: readonly Match[],
): Promise<readonly PrintedHit[]> => {
  const keys = answer.words.flatMap(askedKeys);
  const hit = async ({ page, score, places }: Match, tier: 1 | 2): Promise<PrintedHit> => {
    const document = await index.document(page);
    const asked = tier === 1 ? keys : [...keys, ...answer.words.flatMap(relatedKeys)];
    return {
      id: (await index.entry(page)).id,
      tier,
      score: Math.round(score * 1000) / 1000,
      headline: document.headline,
      supplied: document.supplied,
      excerpt: excerptOf(document, places, asked),
      origin: [document.date, document.source, document.url].filter(Boolean).join(' · '),
    };
  };
  return Promise.all([
    ...answer.hits.map((match) => hit(match, 1)),
    ...related.map((match) => hit(match, 2)),
  ]);
};

const printHit = ({ headline, supplied, origin, excerpt }: PrintedHit): string =>
  [
    styleText('underline', oneLine(supplied ? `[${headline}]` : headline)),
    ...[oneLine(origin), ...passageLines(excerpt, emphasised)].map((line) => `  ${line}`),
  ].join('\n');

const noteLine = ({ text, offer, others }: QueryNote): string =>
  others.length === 0
    ? text
    : `${text} ${commandWording.offered(
        offer,
        others.map(({ shown }) => shown),
      )}`;

/** The pages of those who bear the name that was asked for. */
const pagesLine = (query: string, named: readonly KnownName[]): readonly string[] =>
  named.length === 0
    ? []
    : [
        [
          wording.pagesOf(query, named.length),
          ...named.map(({ kind, label, url }) =>
            oneLine(`  ${label} (${entityWording.kind[kind]}) · ${url}`),
          ),
        ].join('\n'),
      ];

/** What was searched, where that was not everything. */
const scopeLine = (scope: ArchiveAnswer['scope']): readonly string[] =>
  scope.isWhole ? [] : [`${scopeWording.searched(scope)} ${commandWording.searchAll}`];

const printList = (
  query: string,
  answer: ArchiveAnswer,
  named: readonly KnownName[],
  hits: readonly PrintedHit[],
): string => {
  const printed = (tier: 1 | 2): readonly string[] =>
    hits
      .filter((hit) => hit.tier === tier)
      .slice(0, mostPrinted)
      .map(printHit);
  const related = printed(2);
  const further = Math.max(0, answer.hits.length - mostPrinted);
  return [
    wording.hitsFor(answer.hits.length, query),
    ...scopeLine(answer.scope),
    ...queryNotes(answer).map((note) => oneLine(noteLine(note))),
    ...pagesLine(query, named),
    ...printed(1),
    ...(further > 0 ? [commandWording.further(further)] : []),
    ...(related.length > 0 ? [wording.related, ...related] : []),
  ].join('\n\n');
};

/** Runs `lesesaal search`. */
export const runSearch = async (query: string, { out, json, all }: SearchFlags): Promise<void> => {
  if (!hasWords(query)) {
    process.stderr.write(`${commandWording.noWords}\n`);
    if (json === true) process.stdout.write('[]\n');
    return;
  }
  await recoverSite(out);
  const archive = await openBuiltIndex(out);
  if (archive === undefined) {
    process.stderr.write(`${commandWording.noIndex(out)}\n`);
    process.exitCode = exitCodes.wrongUse;
    return;
  }
  const request: SearchRequest = {
    text: query,
    narrowing: { days: allDays, facets: noFacetValues },
    order: 'relevanz',
    setAside: true,
  };
  const answer = await searchArchive(archive, request, all === true ? 'alles' : 'nah');
  const hits = await hitsOf(answer, await searchRelated(answer.index, request, answer));
  if (json === true) {
    const rows = hits.map(({ id, tier, score, headline, excerpt }) => ({
      id,
      tier,
      score,
      headline,
      excerpt: passageLines(excerpt, plain).join(' '),
    }));
    for (const line of scopeLine(answer.scope)) process.stderr.write(`${line}\n`);
    process.stdout.write(`${JSON.stringify(rows, undefined, 2)}\n`);
  } else {
    const named = await namesMeant(archive, query);
    process.stdout.write(`${printList(query, answer, named, hits)}\n`);
  }
};
