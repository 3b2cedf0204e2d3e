import assert from 'node:assert/strict';
import { appendFileSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fieldKeys } from '../../src/site/outputs/field-keys.ts';
import { framesOf } from '../../src/site/outputs/frame.ts';
import { ownKeys } from '../../src/site/own-keys.ts';
import { readArchive } from '../../src/site/read-archive.ts';
import { addParagraph, copyArchive } from '../support/copied-archive.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** The names of an archive, by what they name. */
const namesOf = async (dir: string, cache: string): Promise<Readonly<Record<string, string>>> => {
  const { archive, authorityKey } = await readArchive(dir, {
    drafts: false,
    cache: { folder: cache, keys: ownKeys(), startPool: () => assert.fail('So few are read here.') },
  });
  assert.ok(archive);
  const { frame, ground, names, times } = framesOf(archive, [], authorityKey);
  return { frame, ground, names, times };
};

const change = (file: string, replace: (text: string) => string): void => {
  writeFileSync(file, replace(readFileSync(file, 'utf8')));
};

/** Edits of one archive, one after the other, and what each gives another name. */
const edits: readonly (readonly [
  what: string,
  edit: (archive: string) => Promise<void> | void,
  changed: readonly string[],
])[] = [
  ['a sentence far down', (archive) => addParagraph(archive, 'Und so weiter und so fort.'), []],
  [
    'a headline',
    (archive) => {
      change(join(archive, '2019/2019-09-24-maduro-putin-moskau.md'), (text) =>
        text.replace(/^headline: .*$/m, 'headline: "Ganz anders"'),
      );
    },
    ['frame'],
  ],
  [
    'a name',
    (archive) => addParagraph(archive, 'In Österreich und in Libyen blieb es still.'),
    ['frame', 'names'],
  ],
  [
    'an article more',
    (archive) => {
      writeFileSync(
        join(archive, '2019/2019-10-01-neu.md'),
        '---\nid: neu\nstatus: published\nheadline: "Neu"\npublished: "2019-10-01"\n---\n\nEin Text.\n',
      );
    },
    ['frame', 'ground', 'names', 'times'],
  ],
  [
    'a dossier',
    (archive) => {
      appendFileSync(
        join(archive, 'authority/topics.yaml'),
        '\n- id: neues-dossier\n  name: Neues Dossier\n',
      );
    },
    ['frame', 'ground', 'names', 'times'],
  ],
  [
    'a date',
    (archive) => {
      const [from, to] = ['2019/2019-10-01-neu.md', '2019/2019-10-02-neu.md'].map((name) =>
        join(archive, name),
      );
      change(from ?? '', (text) => text.replace('2019-10-01', '2019-10-02'));
      renameSync(from ?? '', to ?? '');
    },
    ['frame', 'times'],
  ],
  [
    'an article in it',
    (archive) => {
      change(join(archive, '2019/2019-10-02-neu.md'), (text) =>
        text.replace('\n---\n\n', '\ntopics: [neues-dossier]\n---\n\n'),
      );
    },
    ['frame', 'ground', 'names'],
  ],
];

void test('An archive has another frame, ground, names or times exactly when what they stand for changed', async (context) => {
  const folder = await temporaryFolder(context);
  const archive = await copyArchive(folder);
  const cache = join(folder, 'cache');
  let before = await namesOf(archive, cache);
  for (const [what, edit, expected] of edits) {
    await edit(archive);
    const after = await namesOf(archive, cache);
    const changed = Object.keys(after).filter((name) => after[name] !== before[name]);
    assert.deepEqual(changed, expected, what);
    before = after;
  }
});

void test('Retired addresses are others when stories are, though no list shows it', () => {
  const keyOf = (stories: readonly number[]) =>
    fieldKeys({
      frame: 'frame',
      ground: 'ground',
      map: () => '',
      nouns: () => '',
      front: () => [],
      compared: { digests: [], stories: Uint32Array.from(stories) },
    })('moved@0');
  assert.equal(keyOf([0, 1, 1]), keyOf([0, 1, 1]));
  assert.notEqual(keyOf([0, 1, 1]), keyOf([0, 0, 0]));
});
