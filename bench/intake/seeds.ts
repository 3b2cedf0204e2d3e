import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { draftArticle } from '../../src/intake/draft-article.ts';
import { nameKey } from '../../src/intake/names/name-key.ts';
import type { DraftName } from '../../src/record/draft.ts';
import { newCount, scoreLine, shareLine, type Count } from './scores.ts';
import { isRecord, recordsOf, stringOf, stringsOf } from './values.ts';

const roles: Readonly<Record<string, string>> = {
  rubric: 'kicker',
  image_alt: 'alt-text',
  block_quote: 'quote',
  related_link: 'related',
  boilerplate_footer: 'boilerplate',
  list_item: 'list-item',
};

/** A gold entity is found when a proposal's name or one of its mentions is one of its names or variants. */
const compareNames = (
  count: Count,
  found: readonly DraftName[],
  gold: readonly Readonly<Record<string, unknown>>[],
  label: string,
  verbose: boolean,
): void => {
  const formsOf = (entity: Readonly<Record<string, unknown>>): ReadonlySet<string> =>
    new Set([stringOf(entity['name']), ...stringsOf(entity['variants'])].map(nameKey));
  const open = gold.map((entity) => ({ name: stringOf(entity['name']), forms: formsOf(entity) }));
  for (const { name, mentions } of found) {
    const own = [name, ...mentions.map(({ text }) => text)].map(nameKey);
    const index = open.findIndex(({ forms }) => own.some((form) => forms.has(form)));
    if (index < 0) {
      count.wrong += 1;
      if (verbose) console.log(label, 'not in gold:', name);
    } else {
      open.splice(index, 1);
      count.right += 1;
    }
  }
  count.missed += open.length;
  if (verbose && open.length > 0)
    console.log(
      label,
      'missed:',
      open.map(({ name }) => name),
    );
};

/** Scores the annotated seed texts: roles of all segments, names, and prints the dates side by side. */
export const scoreSeeds = (texts: string, golds: string, verbose: boolean): readonly string[] => {
  const counts = { persons: newCount(), places: newCount(), organizations: newCount() };
  let segments = 0;
  let right = 0;
  const dates: string[] = [];
  for (const name of readdirSync(golds)
    .filter((file) => file.endsWith('.json'))
    .sort()) {
    const gold: unknown = JSON.parse(readFileSync(join(golds, name), 'utf8'));
    if (!isRecord(gold)) continue;
    const text = readFileSync(join(texts, name.replace('.json', '.txt')), 'utf8');
    const draft = draftArticle(
      { file: name, sha256: '', encoding: 'utf-8', text, page: undefined, segments: undefined },
      [],
    );
    const found = new Map(draft.segments.map(({ start, end, role }) => [`${start}-${end}`, role]));
    for (const element of recordsOf(gold['structure'])) {
      const type = stringOf(element['type']);
      const own = found.get(`${String(element['start'])}-${String(element['end'])}`);
      segments += 1;
      if (own === (roles[type] ?? type)) right += 1;
      else console.log(name, type, 'read as', own);
    }
    const entities = isRecord(gold['entities']) ? gold['entities'] : {};
    compareNames(counts.persons, draft.persons, recordsOf(entities['persons']), `${name} person`, verbose);
    compareNames(
      counts.organizations,
      draft.organizations,
      recordsOf(entities['organisations']),
      `${name} organisation`,
      verbose,
    );
    compareNames(
      counts.places,
      draft.places,
      [...recordsOf(entities['places']), ...recordsOf(entities['countries'])],
      `${name} place`,
      verbose,
    );
    const date = isRecord(gold['date']) ? stringOf(gold['date']['edtf_if_text_only']) : '';
    dates.push(
      `${name.slice(0, 3)}  ${draft.published?.edtf ?? 'null'}  (gold, text only: ${date})  agencies ${draft.agencies.join() || 'none'}`,
    );
  }
  return [
    shareLine('roles of segments', right, segments),
    ...Object.entries(counts).map(([label, count]) => scoreLine(label, count)),
    ...dates,
  ];
};
