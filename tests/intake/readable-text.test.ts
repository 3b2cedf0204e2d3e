import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { test } from 'node:test';
import fc from 'fast-check';
import { decodeRawText } from '../../src/intake/decode-raw-text.ts';
import { draftArticle } from '../../src/intake/draft-article.ts';
import { plainText } from '../../src/intake/folded-text.ts';
import { readableText } from '../../src/intake/readable-text.ts';
import type { Draft } from '../../src/record/draft.ts';
import { draftDigest } from './draft-digest.ts';

const draftOf = (text: string): Draft =>
  draftArticle(
    { file: 'text.txt', sha256: '', encoding: 'utf-8', text, page: undefined, segments: undefined },
    [],
  );

const asRead = (draft: Draft): string =>
  JSON.stringify(draftDigest(draft), undefined, 1).normalize('NFC').replaceAll('\u00AD', '');

const folder = new URL('fixtures/', import.meta.url);
const files = (await readdir(folder)).filter((name) => name.endsWith('.txt'));
const texts = await Promise.all(
  files.map(async (file) => decodeRawText(await readFile(new URL(file, folder))).text.normalize('NFC')),
);

const withSoftHyphens = (text: string): string => text.replace(/(?<=\p{L}\p{Ll})(?=\p{Ll}{2})/gu, '\u00AD');

const assertPrinted = (text: string, draft: Draft): void => {
  assert.equal(draft.segments.map(({ start, end }) => text.slice(start, end)).join(''), text);
  const names = [...draft.persons, ...draft.organizations, ...draft.places].flatMap(
    ({ mentions }) => mentions,
  );
  const { dateline } = draft;
  const words = [
    ...names,
    ...(draft.published?.evidence ?? []),
    ...(dateline === undefined ? [] : [dateline]),
  ];
  for (const { text: printed, start, end } of words) {
    assert.equal(text.slice(start, end).split(/\s+/).join(' '), printed.split(/\s+/).join(' '));
  }
};

for (const [index, text] of texts.entries()) {
  test(`${files[index]} with decomposed letters is read alike and kept as it came`, () => {
    const decomposed = text.normalize('NFD');
    const draft = draftOf(decomposed);
    assert.equal(asRead(draft), asRead(draftOf(text)));
    assertPrinted(decomposed, draft);
  });
}

for (const [index, text] of texts.entries()) {
  const file = files[index] ?? '';
  // Where lines end and what they are is told by their length and their first words.
  if (!/^(?:date|dateline|names|place|persons|organizations|agency)-/.test(file)) continue;
  test(`${file} with soft hyphens in its words is read alike and kept as it came`, () => {
    const hyphenated = withSoftHyphens(text);
    const draft = draftOf(hyphenated);
    assert.equal(asRead(draft), asRead(draftOf(text)));
    assertPrinted(hyphenated, draft);
  });
}

const anyText = fc
  .array(
    fc.constantFrom(
      'a',
      'U',
      'u\u0308',
      'A\u030A',
      '\u0308',
      'é',
      '\u00AD',
      '\u200B',
      ' ',
      '\n',
      '😀',
      'x\u0302',
    ),
  )
  .map((parts) => parts.join(''));

test('What is read is the plain text, and every stretch of it leads back to what was printed', () => {
  fc.assert(
    fc.property(anyText, fc.nat(), fc.nat(), (raw, one, other) => {
      const { text, printed, readable } = readableText(raw);
      assert.equal(plainText(text), plainText(raw));
      const [start, end] = [one, other].map((place) => place % (text.length + 1)).sort((a, b) => a - b);
      const [from, until] = printed(start ?? 0, end ?? 0);
      assert.ok(from <= until && until <= raw.length);
      if (from < until) assert.equal(printed(readable(from), readable(from))[0], from);
      // Within a letter that stays decomposed there is no place to cut.
      if (/\p{M}/u.test(text)) return;
      assert.equal(readableText(raw.slice(from, until)).text, text.slice(start, end));
    }),
    { numRuns: 1000 },
  );
});
