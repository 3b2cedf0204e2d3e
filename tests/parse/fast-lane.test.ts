import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Root } from 'mdast';
import { glob } from 'tinyglobby';
import { visit } from 'unist-util-visit';
import { readMarkdown, readWholeMarkdown } from '../../src/parse/markdown.ts';
import { markdownFaults } from '../../src/parse/markdown-faults.ts';
import { plainStretches } from '../../src/parse/plain-blocks.ts';
import { renderBody, type RenderedBody } from '../../src/parse/safe-html.ts';

/** The same tree in such a form that nothing can take the way around the processor. */
const withoutShortcuts = (tree: Root): Root => {
  visit(tree, ['paragraph', 'heading'], (node) => {
    if (node.type !== 'paragraph' && node.type !== 'heading') return;
    const [only, ...others] = node.children;
    if (only?.type !== 'text' || others.length > 0) return;
    const [first = '', ...rest] = only.value;
    node.children = [
      { type: 'text', value: first },
      { type: 'text', value: rest.join('') },
    ];
  });
  return tree;
};

/** What can be compared of a rendered body. */
const written = ({ html, blocks }: RenderedBody) => ({ html, blocks });

const ofRemarkAlone = (markdown: string) => ({
  body: written(renderBody(withoutShortcuts(readWholeMarkdown(markdown)))),
  faults: markdownFaults(readWholeMarkdown(markdown), markdown, 'a.md', 7),
});

const ofFastLane = (markdown: string) => ({
  body: written(renderBody(readMarkdown(markdown))),
  faults: markdownFaults(readMarkdown(markdown), markdown, 'a.md', 7),
});

/** Everything that Markdown knows, in pieces, and what only looks like it. */
const pieces = [
  'a',
  'Wort ',
  'ß',
  '„Zitat“',
  '.',
  ':',
  '"',
  "'",
  '=',
  '===',
  '---',
  '***',
  '16. ',
  '1) ',
  '- ',
  '+ ',
  '* ',
  '# ',
  '##',
  '\n\n## ',
  '\n\n#### Wort\n\n',
  '\n\n- Wort\n- Wort\n\n',
  '\n\n> Wort\n\n',
  '16\\. ',
  '> ',
  '\n',
  '\n\n',
  '\n \n',
  '  \n',
  ' ',
  '    ',
  '\t',
  '_',
  '**',
  '`',
  '```',
  '~~~',
  '~~',
  '[',
  '](x)',
  '[^1]',
  '[^1]: n',
  '<b>',
  '<!--',
  '-->',
  '&amp;',
  '&',
  '\\',
  '|',
  '|-|',
  '!',
  '![a](b)',
  '^',
  '{{',
  'http://x.de',
  'a@b.de',
  '\u00a0',
  '\u2028',
  '\u3000',
  '\ufeff',
  '\u000b',
  '\u000c',
];

void test('A text read by the fast lane is what remark alone makes of it', () => {
  const text = fc.array(fc.constantFrom(...pieces), { maxLength: 25 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, (markdown) => {
      assert.deepEqual(ofFastLane(markdown), ofRemarkAlone(markdown));
    }),
    { numRuns: 2000 },
  );
});

void test('Plain blocks of every kind have the places that remark alone gives them', () => {
  const line = fc.constantFrom(
    '## Wort',
    '### Zwei Wörter.',
    '#### #',
    '## C#',
    '# a #',
    'Absatz',
    'Absatz\nin zwei Zeilen',
    '16\\. Februar',
    'Am\n16\\) Februar\n',
    '- Punkt',
    '- Punkt\n- Noch einer, länger\n- 3\\. Punkt',
    '- Punkt\n  Fortsetzung',
    '- \n- Punkt',
    '> Wort',
    '> Wort\n> in zwei Zeilen',
    '> Wort\nohne Zeichen',
    '> 16\\. Februar\n> - Punkt',
    '1. Punkt',
    '* Punkt',
    '  eingerückt',
    '---',
    '',
  );
  const gap = fc.constantFrom('\n\n', '\n\n', '\n\n', '\n', '\n\n\n', '\n \n');
  const text = fc
    .array(fc.tuple(line, gap), { maxLength: 12 })
    .map((lines) => lines.map((parts) => parts.join('')).join(''));
  fc.assert(
    fc.property(text, (markdown) => {
      assert.deepEqual(readMarkdown(markdown).children, readWholeMarkdown(markdown).children);
    }),
    { numRuns: 1000 },
  );
});

void test('The articles and raw texts of the archive are read alike on both ways, most of them on the fast one', async () => {
  let plain = 0;
  let all = 0;
  for (const file of await glob('articles/**/*.{md,txt}')) {
    const text = (await readFile(file, 'utf8')).replace(/\r\n?/g, '\n');
    assert.deepEqual(ofFastLane(text), ofRemarkAlone(text), file);
    const stretches = plainStretches(text) ?? [];
    plain += stretches.filter(({ kind }) => kind !== 'other').length;
    all += stretches.length;
  }
  assert.ok(plain > all / 2, `${plain} of ${all}`);
});
