import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { test } from 'node:test';
import fc from 'fast-check';
import { decodeRawText } from '../../src/intake/decode-raw-text.ts';
import { draftArticle } from '../../src/intake/draft-article.ts';
import { readRawFile } from '../../src/intake/read-raw-file.ts';
import type { Draft } from '../../src/record/draft.ts';

const draftOf = (text: string): Draft =>
  draftArticle(
    { file: 'text.txt', sha256: '', encoding: 'utf-8', text, page: undefined, segments: undefined },
    [],
  );

const assertLossless = (text: string): void => {
  const { segments } = draftOf(text);
  assert.equal(segments.map(({ start, end }) => text.slice(start, end)).join(''), text);
  let at = 0;
  for (const { start, end } of segments) {
    assert.equal(start, at, 'Segments leave no gap and do not overlap.');
    assert.ok(end > start, 'No segment is empty.');
    at = end;
  }
  assert.equal(at, text.length);
};

/** Lines that look like press text, so that every rule and every cut has its turn. */
const pressLine = fc.constantFrom(
  'KASSEL (dpa) - Der Rat tagte am Montag, wie die Stadt mitteilte, bis in den späten Abend hinein.',
  'Von Anna Berg | 3. Mai 2021',
  'Foto: Anna Berg/dpa',
  'Helfer vor der Wache.Foto: Anna Berg',
  'Anna Berg/REUTERS Helfer am Montag',
  'Mehr zum Thema - Was nun?',
  '- ein Punkt',
  '1. erstens',
  '„Ein Zitat, das allein auf seiner Zeile steht und lang genug ist.“',
  'Er ging. Es blieb still, und niemand sagte ein Wort, obwohl alle etwas wussten. (dpa/xy)',
  'Zwischenzeile',
  'Teilen',
  '',
  ' \t',
);
const lineEnd = fc.constantFrom('\n', '\r\n', '\r', '\n\n', '\u2028', ' ');
const pressText = fc
  .array(fc.tuple(pressLine, lineEnd), { maxLength: 14 })
  .map((lines) => lines.map(([line, end]) => line + end).join(''));
const anyText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom(
      '\r',
      '\n',
      '\0',
      ' ',
      '\uD800',
      '\uDC00',
      '\u00AD',
      '\u00A0',
      'A',
      'a',
      '.',
      '(',
      '„',
      '-',
      ':',
      '/',
    ),
  }),
  pressText,
);

test('Put together again, the segments of any text are that text', () => {
  fc.assert(fc.property(anyText, assertLossless), { numRuns: 600 });
});

test('Text without lines, with lone surrogates, NULs and every kind of line end stays whole', () => {
  for (const text of [
    '',
    '\n',
    '\r\n\r\n',
    '\0',
    '\uD800',
    'a\uDC00b\r\nc\u2028d\u0085e',
    '\u00A0',
    '\uFEFF',
  ])
    assertLossless(text);
});

test('A line of more than a million characters and of more sentences than a call takes stays whole', () => {
  assertLossless('Er ging. '.repeat(150_000));
});

test('What is proposed stands in the text where the draft says it stands', () => {
  fc.assert(
    fc.property(pressText, (text) => {
      const draft = draftOf(text);
      const names = [...draft.persons, ...draft.organizations, ...draft.places].flatMap(
        ({ mentions }) => mentions,
      );
      for (const { text: words, start, end } of [...names, ...(draft.published?.evidence ?? [])]) {
        assert.equal(text.slice(start, end).split(/\s+/).join(' '), words.split(/\s+/).join(' '));
      }
    }),
    { numRuns: 300 },
  );
});

test('No bytes make the decoder or the reader of web pages throw', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), fc.constantFrom('a.txt', 'a.html'), (bytes, file) => {
      decodeRawText(bytes);
      const raw = readRawFile({ file, sha256: '', bytes });
      draftArticle(raw, []);
    }),
    { numRuns: 300 },
  );
});

test('Broken markup is read, not refused', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.constantFrom(
          '<p>',
          '</p',
          '<li>',
          '<h1>Titel',
          'Wort ',
          '<script type="application/ld+json">{"@type":',
          '<!--',
          '&amp;',
          '<blockquote>',
          '<html>',
        ),
      ),
      (parts) => {
        const bytes = new TextEncoder().encode(parts.join(''));
        const raw = readRawFile({ file: 'a.html', sha256: '', bytes });
        const { segments } = draftArticle(raw, []);
        assert.equal(segments.map(({ start, end }) => raw.text.slice(start, end)).join(''), raw.text);
      },
    ),
    { numRuns: 200 },
  );
});

const frozen = new URL('fixtures/frozen/', import.meta.url);
for (const file of (await readdir(frozen)).filter((name) => name.endsWith('.txt'))) {
  test(`No word of ${file} is lost`, async () =>
    assertLossless(await readFile(new URL(file, frozen), 'utf8')));
}
