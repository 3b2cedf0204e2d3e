import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Whole numbers from 0 to below the limit, always the same for a seed (mulberry32). */
export const randomNumbers = (seed: number): ((limit: number) => number) => {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
  };
};

const articlePaths = (archive: string): readonly string[] =>
  readdirSync(archive)
    .filter((folder) => /^\d{4}$/.test(folder))
    .flatMap((folder) => readdirSync(join(archive, folder)).map((name) => join(archive, folder, name)))
    .filter((path) => path.endsWith('.md'))
    .sort();

const change = (path: string, replace: (text: string) => string): void => {
  writeFileSync(path, replace(readFileSync(path, 'utf8')));
};

const sentences = [
  'Nicolás Maduro schwieg dazu.',
  'In Moskau hieß es, die Regierung prüfe den Vorgang.',
  'Der Kreml und die Vereinten Nationen äußerten sich nicht.',
  '- Erstens\n- Zweitens',
  '„Das ist **nicht** das letzte Wort“, sagte er.',
];

type Draw = (limit: number) => number;

/** What editors do to an archive; each says what it did, and leaves an archive without errors. */
const edits: readonly ((archive: string, draw: Draw, step: number) => string)[] = [
  (archive, draw) => {
    const paths = articlePaths(archive);
    const path = paths[draw(paths.length)] ?? '';
    change(path, (text) => `${text}\n\n${sentences[draw(sentences.length)] ?? ''}\n`);
    return `a paragraph more in ${path}`;
  },
  (archive, draw, step) => {
    const paths = articlePaths(archive);
    const path = paths[draw(paths.length)] ?? '';
    change(path, (text) => text.replace(/^headline: .*$/m, `headline: "Überschrift ${step}"`));
    return `another headline in ${path}`;
  },
  (archive, draw, step) => {
    const day = `2019-0${1 + draw(9)}-1${draw(10)}`;
    const text = `---\nid: neu-${step}\nstatus: published\nheadline: "Neu ${step}"\npublished: "${day}"\naliases: [alt-${step}]\n---\n\nEin neuer Text. ${sentences[0] ?? ''}\n`;
    writeFileSync(join(archive, '2019', `${day}-neu-${step}.md`), text);
    return `a new article of ${day}`;
  },
  (archive, draw) => {
    const added = articlePaths(archive).filter((path) => path.includes('-neu-'));
    const path = added[draw(added.length)];
    if (path !== undefined) rmSync(path);
    return `removed ${path ?? 'nothing'}`;
  },
  (archive, draw, step) => {
    const added = articlePaths(archive).filter((path) => path.includes('-neu-'));
    const path = added[draw(added.length)];
    if (path === undefined) return 'renamed nothing';
    const id = `umbenannt-neu-${step}`;
    change(path, (text) => text.replace(/^id: .*$/m, `id: ${id}`));
    renameSync(path, path.replace(/(\d{4}-\d\d-\d\d)-.*\.md$/, `$1-${id}.md`));
    return `renamed ${path} to ${id}`;
  },
  (archive, draw) => {
    const added = articlePaths(archive).filter((path) => path.includes('-neu-'));
    const path = added[draw(added.length)];
    if (path === undefined) return 'no draft';
    change(path, (text) =>
      text.includes('status: draft')
        ? text.replace('status: draft', 'status: published')
        : text.replace('status: published', 'status: draft'),
    );
    return `draft or not: ${path}`;
  },
  (archive, _draw, step) => {
    change(join(archive, 'authority/persons.yaml'), (text) =>
      text.replace(/^( +description: ).*$/m, `$1"Beschreibung ${step}"`),
    );
    return 'another description of a person';
  },
  (archive, draw) => {
    const name = ['Maduro', 'Kreml', 'Moskau'][draw(3)] ?? '';
    change(
      join(archive, 'authority/topics.yaml'),
      (text) =>
        `${text}\n- id: thema-${name.toLowerCase()}-${text.length}\n  aliases: [frueher-${text.length}]\n  name: "${name} ${text.length}"\n`,
    );
    return 'a new topic';
  },
  (archive, _draw, step) => {
    change(join(archive, 'archive.yaml'), (text) =>
      text.replace(/^subtitle: .*$/m, `subtitle: "Untertitel ${step}"`),
    );
    return 'another subtitle';
  },
];

/** Does one edit to an archive and says which. */
export const randomEdit = (archive: string, draw: Draw, step: number): string =>
  edits[draw(edits.length)]?.(archive, draw, step) ?? '';
