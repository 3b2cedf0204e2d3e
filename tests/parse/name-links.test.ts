import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readMarkdown } from '../../src/parse/markdown.ts';
import type { NameLink } from '../../src/parse/name-links.ts';
import { renderBody } from '../../src/parse/safe-html.ts';

const href = '../personen/ada.html';

const linked = (markdown: string, ...links: readonly NameLink[]): string =>
  renderBody(readMarkdown(markdown)).withLinks(links);

const link = (text: string, words: string, block = 0, to = href): NameLink => {
  const start = text.indexOf(words);
  return { block, start, end: start + words.length, href: to };
};

const count = (markup: string): number => markup.split('class="name-link"').length - 1;

const textOf = (markup: string): string => markup.replace(/<[^>]*>/g, '');

void test('A name in a plain paragraph becomes a link, and its words stay', () => {
  const markup = linked('Gestern kam Ada & ging.', link('Gestern kam Ada & ging.', 'Ada'));
  assert.match(
    markup,
    /kam <a class="name-link" href="\.\.\/personen\/ada\.html">Ada<\/a> &#x26; ging\.<\/p>$/,
  );
});

void test('Of several places for one address the first that can be a link is taken', () => {
  const markdown = '[Ada](https://example.org) und **A**da und Ada und Ada';
  const text = 'Ada und Ada und Ada und Ada';
  const places = [0, 8, 16, 24].map((start) => ({ block: 0, start, end: start + 3, href }));
  const markup = linked(markdown, ...places);
  assert.equal(count(markup), 1);
  assert.equal(textOf(markup), text);
  assert.match(markup, /<strong>A<\/strong>da und <a class="name-link"[^>]*>Ada<\/a> und Ada/);
});

void test('Names in lists, quotations and emphasis are found at their places', () => {
  const markdown = '- Erster Punkt\n- *Ada Horn*\n\n> Sagt\n> Ulm.';
  const { blocks } = renderBody(readMarkdown(markdown));
  const markup = linked(
    markdown,
    link(blocks[0]?.text ?? '', 'Ada Horn'),
    link(blocks[1]?.text ?? '', 'Ulm', 1, '../orte/ulm.html'),
  );
  assert.match(markup, /<em><a class="name-link"[^>]*>Ada Horn<\/a><\/em>/);
  assert.match(markup, /<a class="name-link" href="\.\.\/orte\/ulm\.html">Ulm<\/a>\./);
});

void test('An address that is no page of the site is a fault of ours', () => {
  for (const address of [
    'javascript:alert(1)',
    'https://example.org/a.html',
    '../a.html" onclick="x',
    '//x.html',
  ]) {
    assert.throws(() => linked('Ada', { block: 0, start: 0, end: 3, href: address }), TypeError, address);
  }
});

void test('Wherever links are asked for, the words of the body are the same as without', () => {
  const word = fc.constantFrom(
    'Ada',
    'ging',
    '**Ulm**',
    '*sehr* ',
    '[dort](https://example.org)',
    'a\nb',
    '&',
    '<',
    '~~x~~',
  );
  const markdown = fc
    .array(fc.array(word, { minLength: 1, maxLength: 8 }), { maxLength: 4 })
    .map((blocks) => blocks.map((words) => words.join(' ')).join('\n\n'));
  const asked = fc.array(fc.tuple(fc.nat(3), fc.nat(20), fc.integer({ min: 1, max: 6 }), fc.nat(2)), {
    maxLength: 6,
  });
  fc.assert(
    fc.property(markdown, asked, (source, places) => {
      const body = renderBody(readMarkdown(source));
      const links = places.flatMap(([block, start, length, to]): readonly NameLink[] => {
        const text = body.blocks[block]?.text ?? '';
        const end = start + length;
        if (end > text.length || text.slice(start, end).trim() === '') return [];
        return [{ block, start, end, href: `../orte/ort-${to}.html` }];
      });
      const markup = body.withLinks(links);
      assert.equal(textOf(markup), textOf(body.html));
      assert.ok(!/<a [^>]*>(?:(?!<\/a>).)*<a /s.test(markup), 'a link inside a link');
      assert.ok(count(markup) <= new Set(links.map((one) => one.href)).size);
    }),
  );
});
