import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readByline } from '../../src/intake/read-byline.ts';
import { readSegments } from '../../src/intake/read-segments.ts';
import type { Segment } from '../../src/record/draft.ts';
import { type Count, newCount, scoreLine, shareLine } from './scores.ts';
import { isRecord, pairsOf, stringOf } from './values.ts';

const folded = (text: string): string => text.replace(/\s+/g, ' ').trim();

const words = (text: string, segments: readonly Segment[], role: Segment['role']): readonly string[] =>
  segments.filter((segment) => segment.role === role).map(({ start, end }) => folded(text.slice(start, end)));

const roles: Readonly<Record<string, string>> = { 'list-item': 'list_item', quote: 'block_quote' };

/** Scores headline, byline and the labels of the lines on posts with a gold label for every line. */
export const scoreCodefor = (folder: string, verbose: boolean): readonly string[] => {
  const counts = new Map<string, Count>();
  const countOf = (label: string): Count => {
    const count = counts.get(label) ?? newCount();
    counts.set(label, count);
    return count;
  };
  let files = 0;
  let headlines = 0;
  let bylines = 0;
  let nullBehindGap = 0;
  let nullTrimmed = 0;
  for (const name of readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()) {
    const gold: unknown = JSON.parse(readFileSync(join(folder, name), 'utf8'));
    if (!isRecord(gold)) continue;
    const text = readFileSync(join(folder, name.replace('.json', '.txt')), 'utf8');
    const segments = readSegments(text);
    files += 1;
    const lines = pairsOf(gold['lines']);
    const goldHeadline = lines.find(([, , label]) => label === 'headline');
    const goldByline = lines.find(([, , label]) => label === 'byline');
    const headline = words(text, segments, 'headline');
    const byline = words(text, segments, 'byline').flatMap((line) => readByline(line) ?? [line]);
    if (
      goldHeadline !== undefined &&
      headline.join() === folded(text.slice(goldHeadline[0], goldHeadline[1]))
    )
      headlines += 1;
    else if (verbose) console.log(name, 'headline', headline);
    const authors = Array.isArray(gold['authors']) ? gold['authors'].map(stringOf) : [];
    if (goldByline !== undefined && byline.join(', ').replace(/^Von /, '') === authors.join(', '))
      bylines += 1;
    else if (verbose) console.log(name, 'byline', byline, authors);
    const found = new Map(segments.map(({ start, end, role }) => [`${start}-${end}`, roles[role] ?? role]));
    for (const [start, end, label] of lines) {
      const own = found.get(`${start}-${end}`) ?? 'divided';
      if (own === label) countOf(label).right += 1;
      else {
        countOf(label).missed += 1;
        countOf(own).wrong += 1;
        if (verbose)
          console.log(name.slice(0, 40), `${label} read as ${own}:`, text.slice(start, end).slice(0, 110));
      }
    }
    const rest = text.split('\n').slice(2).join('\n');
    if (isHeadless(rest)) nullBehindGap += 1;
    if (isHeadless(rest.trim())) nullTrimmed += 1;
  }
  return [
    shareLine('headline', headlines, files),
    shareLine('byline', bylines, files),
    ...['paragraph', 'subhead', 'list_item', 'block_quote'].map((label) => scoreLine(label, countOf(label))),
    shareLine('no head, gap kept: null', nullBehindGap, files),
    shareLine('no head, trimmed: null', nullTrimmed, files),
  ];
};

const isHeadless = (text: string): boolean =>
  !readSegments(text).some(({ role }) => role === 'headline' || role === 'byline');
