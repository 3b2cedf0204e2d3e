import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { draftArticle } from '../../src/intake/draft-article.ts';
import type { Draft } from '../../src/record/draft.ts';
import { dateVerdict } from './date-verdict.ts';
import { compare, type Count, newCount, scoreLine, shareLine } from './scores.ts';
import { isRecord, pairsOf, stringOf, stringsOf } from './values.ts';

const draftOf = (file: string, text: string): Draft =>
  draftArticle({ file, sha256: '', encoding: 'utf-8', text, page: undefined, segments: undefined }, []);

const titlesOf = (draft: Draft, text: string, role: string): string =>
  draft.segments
    .filter((segment) => segment.role === role)
    .map(({ start, end }) => text.slice(start, end))
    .join('\n');

const isBody = (role: string): boolean =>
  ['paragraph', 'quote', 'list-item', 'subhead', 'interview-turn'].includes(role);

/** Words of the gold's body that the draft kept in the body. */
const bodyWordsKept = (draft: Draft, text: string, lines: readonly (readonly [number, number, string])[]) => {
  let all = 0;
  let kept = 0;
  for (const [start, end, label] of lines) {
    if (!isBody(label)) continue;
    for (const match of text.slice(start, end).matchAll(/\S+/g)) {
      all += 1;
      const at = start + match.index;
      const role = draft.segments.find((segment) => segment.start <= at && at < segment.end)?.role ?? '';
      if (isBody(role)) kept += 1;
    }
  }
  return { all, kept };
};

/** Scores texts with a gold role for every line, and date, agencies and dateline places for the whole. */
export const scoreLabelled = (folder: string, verbose: boolean): readonly string[] => {
  const counts = new Map<string, Count>();
  const countOf = (label: string): Count => {
    const count = counts.get(label) ?? newCount();
    counts.set(label, count);
    return count;
  };
  const shares = {
    files: 0,
    headline: 0,
    kicker: 0,
    lead: 0,
    agencies: 0,
    dated: 0,
    compatible: 0,
    wrong: 0,
    words: 0,
    kept: 0,
  };
  const say = (...words: readonly unknown[]): void => {
    if (verbose) console.log(...words);
  };
  for (const name of readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()) {
    const gold: unknown = JSON.parse(readFileSync(join(folder, name), 'utf8'));
    if (!isRecord(gold)) continue;
    const text = readFileSync(join(folder, name.replace('.json', '.txt')), 'utf8');
    const draft = draftOf(name, text);
    const lines = pairsOf(gold['lines']);
    shares.files += 1;
    for (const role of ['headline', 'kicker', 'lead'] as const) {
      const expected = lines
        .filter(([, , label]) => label === role)
        .map(([start, end]) => text.slice(start, end))
        .join('\n');
      if (titlesOf(draft, text, role) === expected) shares[role] += 1;
      else
        say(name, role, JSON.stringify(titlesOf(draft, text, role)), 'instead of', JSON.stringify(expected));
    }
    const found = new Map(draft.segments.map(({ start, end, role }) => [`${start}-${end}`, role]));
    for (const [start, end, label] of lines) {
      const own = found.get(`${start}-${end}`) ?? 'divided';
      if (own === label) countOf(label).right += 1;
      else {
        countOf(label).missed += 1;
        countOf(own).wrong += 1;
        say(name, `${label} read as ${own}:`, text.slice(start, Math.min(end, start + 90)));
      }
    }
    const places = countOf('dateline places');
    compare(places, draft.dateline?.places ?? [], stringsOf(gold['places']));
    const agencies = stringsOf(gold['agencies']).toSorted().join();
    if (draft.agencies.toSorted().join() === agencies) shares.agencies += 1;
    else say(name, 'agencies', draft.agencies, 'instead of', agencies);
    const expectedDate = gold['published'] === null ? undefined : stringOf(gold['published']);
    const verdict = dateVerdict(draft.published?.edtf, expectedDate);
    if (verdict === 'compatible') shares.compatible += 1;
    if (verdict === 'wrong') shares.wrong += 1;
    if (verdict !== 'compatible')
      say(name, 'date', verdict, draft.published?.edtf, 'instead of', expectedDate);
    const { all, kept } = bodyWordsKept(draft, text, lines);
    shares.words += all;
    shares.kept += kept;
  }
  return [
    shareLine('headline (or none)', shares.headline, shares.files),
    shareLine('kicker (or none)', shares.kicker, shares.files),
    shareLine('lead (or none)', shares.lead, shares.files),
    shareLine('agencies', shares.agencies, shares.files),
    shareLine('date exact or compatible', shares.compatible, shares.files),
    shareLine('date wrong', shares.wrong, shares.files),
    shareLine('body words kept', shares.kept, shares.words),
    ...[...counts]
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([label, count]) => scoreLine(label, count)),
  ];
};
