import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { escapeMarkdown } from '../../src/parse/escape-markdown.ts';
import { readMarkdown } from '../../src/parse/markdown.ts';
import { renderBody } from '../../src/parse/safe-html.ts';

const readBack = (markdown: string): readonly string[] =>
  renderBody(readMarkdown(markdown)).blocks.map(({ kind, text }) => `${kind}: ${text}`);

const folded = (text: string): string => text.replace(/[ \t\r\n]+/g, ' ').replace(/^ | $/g, '');

const examples = [
  '16. Februar war ein Mittwoch.',
  '1) Erstens',
  '- gemeint sind vor allem die USA -',
  '# Schlagwort',
  '#Schlagwort',
  '> Zitat',
  '*Name geändert, snake_case und 2 * 3 * 4',
  '[Anm. d. Red.]: so gesagt',
  '[^1]: keine Fußnote',
  '<b>fett</b> &amp; &copy;',
  'C:\\Ordner und `Code`',
  '---',
  '===',
  '***',
  '| a | b |',
  '~~gestrichen~~',
  '| --- |',
  ':--|--',
  '+ plus',
  '![Bild](x)',
  'http://example.org/a_b_c',
];

for (const example of examples) {
  test(`A paragraph „${example}“ stays the words it is`, () => {
    assert.deepEqual(readBack(escapeMarkdown(example)), [`paragraph: ${example}`]);
  });
}

const markdownCharacters = fc.string({
  unit: fc.constantFrom(...'#-+*_=>|~`[]()<>!&:;.\\^ \t\n019aÄß"»«„“'.split('')),
  maxLength: 30,
});

test('Any text reads back as itself', () => {
  fc.assert(
    fc.property(fc.oneof(markdownCharacters, fc.string({ unit: 'grapheme' })), (text) => {
      // oxlint-disable-next-line no-control-regex -- CommonMark replaces NUL, and a decoded file has none
      fc.pre(!/[\u0000\p{Cs}]/u.test(text));
      const expected = folded(text);
      fc.pre(expected.trim() === expected);
      const escaped = escapeMarkdown(text);
      assert.deepEqual(readBack(escaped), expected === '' ? [] : [`paragraph: ${expected}`]);
    }),
    { numRuns: 1500 },
  );
});
