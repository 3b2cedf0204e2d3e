import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { runCommand } from '../support/command.ts';
import { copyArchive } from '../support/copied-archive.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const article = (access: string): string => `---
id: probe-${access}
status: published
headline: "Prüfbericht über ${access}"
lead: "Vorspann Quarzmuhme."
published: "2020-01-02"
publishedEvidence: [ { text: "Belegfloskel Runkelwinde" } ]
captions: [ { text: "Im Bild die Trübglocke.", credit: "Foto: Ottilie Kranzmoor" } ]
corrections: [ { text: "Berichtigt wurde die Zwirbelspalte." } ]
setAside: [ { text: "Abonnieren Sie den Knasterboten.", reason: boilerplate } ]
mentions: [ { entity: wladimir-putin, text: "Knorzminister" } ]
rights: { access: ${access} }
---

Anfangs lobte der Knorzminister den Ziegenlampion.

Danach kam das Moortelegramm.
`;

/** In which of the articles each word may be read. */
const seen: Readonly<Record<string, readonly string[]>> = {
  Prüfbericht: ['excerpt', 'full', 'metadata', 'withdrawn'],
  Quarzmuhme: ['excerpt', 'full'],
  Ziegenlampion: ['excerpt', 'full'],
  Knorzminister: ['excerpt', 'full'],
  Trübglocke: ['excerpt', 'full'],
  Kranzmoor: ['excerpt', 'full'],
  Moortelegramm: ['full'],
  Knasterboten: ['full'],
};

/** Those that a page may show and the search does not know. */
const onPages: Readonly<Record<string, readonly string[]>> = {
  Runkelwinde: ['full'],
  Zwirbelspalte: ['excerpt', 'full'],
};

const levels = ['full', 'excerpt', 'metadata', 'withdrawn'] as const;

void test('What is shown of a withheld article is counted and found by the search, and nothing else of it is in any file', async (context) => {
  const folder = await temporaryFolder(context);
  const archive = await copyArchive(folder);
  mkdirSync(join(archive, '2020'));
  const build = async (shown: readonly string[]) => {
    for (const access of levels) {
      const text = article(access).replace('published\n', shown.includes(access) ? 'published\n' : 'draft\n');
      writeFileSync(join(archive, `2020/2020-01-02-probe-${access}.md`), text);
    }
    const { code, stderr } = await runCommand(['build', '--archive', 'archiv', '--quiet'], { folder });
    assert.equal(code, 0, stderr);
  };
  await build(levels);
  for (const [word, expected] of Object.entries(seen)) {
    const { stdout } = await runCommand(['search', word, '--json'], { folder });
    const hits: readonly { readonly id: string; readonly tier: number }[] = JSON.parse(stdout);
    const found = hits.filter(({ tier }) => tier === 1).map(({ id }) => id.replace('probe-', ''));
    assert.deepEqual(found.sort(), expected, word);
  }

  const records: readonly { readonly id: string; readonly words: number; readonly text: string }[] =
    JSON.parse(readFileSync(join(folder, '_site/daten/artikel.json'), 'utf8'));
  for (const [access, words] of Object.entries({ full: 10, excerpt: 6, metadata: 0, withdrawn: 0 })) {
    const page = readFileSync(join(folder, `_site/artikel/probe-${access}.html`), 'utf8');
    assert.equal(/Lesezeit/.test(page), access === 'full', access);
    assert.equal(/<dt>Umfang/.test(page), access === 'full', access);
    assert.equal(/Jeder Absatz/.test(page), words > 0, access);
    const record = records.find(({ id }) => id === `probe-${access}`);
    assert.equal(record?.words, words, access);
    assert.equal(record.text === '', words === 0, access);
  }

  // Without the one whose words stand everywhere by right.
  await build(levels.filter((access) => access !== 'full'));
  const files = readdirSync(join(folder, '_site'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  for (const [word, levelsOfWord] of Object.entries({ ...seen, ...onPages })) {
    const holding = files.filter((file) => readFileSync(file).includes(word));
    for (const access of ['metadata', 'withdrawn'].filter((one) => !levelsOfWord.includes(one))) {
      assert.ok(!holding.some((file) => file.endsWith(`probe-${access}.html`)), `${word} ${access}`);
    }
    if (!levelsOfWord.includes('excerpt')) assert.deepEqual(holding, [], word);
  }
});
