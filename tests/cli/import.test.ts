import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { runCommand } from '../support/command.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const article =
  'Kran im Hafen\n\nIm Hafen von Husum steht seit Montag ein neuer Kran, sagte der Hafenmeister.\n';

test('What import passes over in a folder is told by its kind, and counted', async (context) => {
  const folder = await temporaryFolder(context);
  await mkdir(join(folder, 'post', 'bilder'), { recursive: true });
  await writeFile(join(folder, 'post', 'a.txt'), article);
  for (const name of ['brief.eml', 'bilder/1.JPG', 'bilder/2.jpg', 'LIESMICH', '.versteckt'])
    await writeFile(join(folder, 'post', name), 'x');
  const { code, stderr } = await runCommand(['import', 'post', '--dry-run'], { folder });
  assert.equal(code, 0);
  const [taken, ...lines] = stderr.trimEnd().split('\n').slice(-2);
  assert.match(taken ?? '', /^post\/a\.txt → /);
  assert.deepEqual(lines, ['1 zu übernehmen, 0 schon bekannt, 4 übergangen, 0 mit Fehlern.']);
  assert.match(stderr, /^übergangen: post\/bilder\/1\.JPG und eine weitere Datei auf \.jpg$/m);
  assert.match(stderr, /^übergangen: post\/LIESMICH$/m);
  assert.match(stderr, /^übergangen: post\/brief\.eml$/m);
  assert.match(stderr, /^Aus Ordnern wird übernommen, .*\.txt/m);
});

test('What was named and is not there counts as a fault', async (context) => {
  const folder = await temporaryFolder(context);
  const { code, stderr } = await runCommand(['import', 'nirgends', '--dry-run'], { folder });
  assert.equal(code, 1);
  assert.match(stderr, /^0 zu übernehmen, 0 schon bekannt, 1 mit Fehlern\.$/m);
});

/** Files that are no texts → what they are called. */
const foreign: Readonly<Record<string, readonly [string, RegExp]>> = {
  'o.pdf': ['%PDF-1.4\n1 0 obj', /ein PDF, kein Text/],
  'm.docx': ['PK\u0003\u0004word/document.xml', /gepacktes Dokument \(ZIP, so auch DOCX und ODT\)/],
  'd.doc': ['\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1', /Office-Programms \(DOC\)/],
  'n.txt': ['{\\rtf1\\ansi Kran}', /ein RTF-Dokument/],
  'b.png': ['\u0089PNG\r\n', /ein Bild/],
  'x.bin': ['Kran\u0000\u0001\u0002im Hafen', /Nullzeichen/],
};

test('A file that is no text is refused by what it is, with the way to mend it', async (context) => {
  const folder = await temporaryFolder(context);
  for (const [name, [bytes]] of Object.entries(foreign)) await writeFile(join(folder, name), bytes, 'latin1');
  await writeFile(join(folder, 'utf-16.txt'), article, 'utf16le');
  const names = [...Object.keys(foreign), 'utf-16.txt'];
  const { code, stderr } = await runCommand(['import', ...names], { folder });
  assert.equal(code, 1);
  for (const [name, [, said]] of Object.entries(foreign)) {
    const line = stderr.split('\n').find((text) => text.startsWith(`${name}:1:1  error`)) ?? '';
    assert.match(line, said);
    assert.match(line, /als Text \(\.txt\) oder HTML/);
  }
  assert.match(stderr, /^utf-16\.txt → ohne-jahr\/kran-hafen\.md/m);
  assert.match(stderr, /^1 übernommen, 0 schon bekannt, 6 mit Fehlern\.$/m);
});
