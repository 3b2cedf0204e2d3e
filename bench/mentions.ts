/**
 * Holds the links of an archive against a hand annotation, document by document, and measures how long linking
 * takes for many articles: `node --import tsx bench/mentions.ts ARCHIVE GOLD_FOLDER [COPIES]`. The annotation
 * is a JSON file per raw text (`file`, `entities.{persons,organisations,places,countries}[].mentions[].text`).
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { entityKinds } from '../src/archive/mentions/entity-kinds.ts';
import { linkMentions } from '../src/archive/mentions/link-mentions.ts';
import { nameIndex } from '../src/archive/mentions/name-index.ts';
import type { Mention } from '../src/record/mention.ts';
import { readArchive } from '../src/site/read-archive.ts';

const entities = z
  .array(z.object({ name: z.string(), mentions: z.array(z.object({ text: z.string() })) }))
  .default([]);
const gold = z.object({
  file: z.string(),
  entities: z.object({
    persons: entities,
    organisations: entities,
    places: entities,
    countries: entities,
  }),
});

const [archiveDir = 'articles', goldDir, copies = '200'] = process.argv.slice(2);
if (goldDir === undefined) throw new TypeError('Name the folder of the annotation.');
const { archive, messages } = await readArchive(archiveDir, { drafts: false });
if (archive === undefined) throw new TypeError(messages.map(({ text }) => text).join('\n'));
const { authority } = archive;
const index = nameIndex(authority);
const kinds = entityKinds(authority);
const linked = archive.articles.map((article) => ({ article, ...linkMentions(index, kinds, article) }));

interface Count {
  found: number;
  right: number;
  wanted: number;
}

const printed = (text: string): string => text.replace(/s$|-$/, '');

const touches = (mention: Mention, texts: readonly string[]): boolean =>
  texts.some(
    (text) => mention.text === text || printed(mention.text) === printed(text) || mention.text.includes(text),
  );

for (const kind of ['person', 'place', 'organization'] as const) {
  const count: Count = { found: 0, right: 0, wanted: 0 };
  for (const name of (await readdir(goldDir)).filter((file) => file.endsWith('.json')).sort()) {
    const annotation = gold.parse(JSON.parse(await readFile(join(goldDir, name), 'utf8')));
    const { persons, places, countries, organisations } = annotation.entities;
    const wanted = { person: persons, place: [...places, ...countries], organization: organisations }[kind];
    const document = linked.find(({ article }) => article.source.file === annotation.file);
    const mentions = (document?.mentions ?? []).filter((mention) => mention.kind === kind);
    const ids = new Set(mentions.map(({ entity }) => entity));
    const matched = new Set<string>();
    for (const entity of wanted) {
      const texts = entity.mentions.map(({ text }) => text);
      const id = [...ids].find(
        (candidate) =>
          !matched.has(candidate) &&
          mentions.some((mention) => mention.entity === candidate && touches(mention, texts)),
      );
      if (id === undefined) console.log(`  ${name}: missed ${kind} ${entity.name}`);
      else matched.add(id);
    }
    for (const id of ids) if (!matched.has(id)) console.log(`  ${name}: not annotated: ${kind} ${id}`);
    count.found += ids.size;
    count.right += matched.size;
    count.wanted += wanted.length;
  }
  const ratio = (part: number, whole: number): string => (part / whole).toFixed(3);
  console.log(
    `${kind}: P ${ratio(count.right, count.found)} R ${ratio(count.right, count.wanted)} of ${count.wanted}`,
  );
}
for (const { article, doubts } of linked) {
  for (const { text, reason, candidates } of doubts) {
    console.log(`  doubt in ${article.id}: ${text} (${reason}: ${candidates.join(', ')})`);
  }
}
if (process.env['ROLES'] !== undefined) {
  for (const { article, mentions } of linked) {
    for (const { text, role } of mentions)
      if (role !== undefined) console.log(`  ${article.id}: ${text} – ${role}`);
  }
}

const started = performance.now();
let names = 0;
for (let copy = 0; copy < Number(copies); copy += 1) {
  for (const article of archive.articles) names += linkMentions(index, kinds, article).mentions.length;
}
const seconds = (performance.now() - started) / 1000;
const articles = Number(copies) * archive.articles.length;
console.log(`${articles} articles, ${names} names: ${(articles / seconds).toFixed(0)} articles/s`);
