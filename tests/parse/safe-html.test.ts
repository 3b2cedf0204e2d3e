import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readMarkdown } from '../../src/parse/markdown.ts';
import { renderBody, renderProse } from '../../src/parse/safe-html.ts';

const body = (markdown: string) => renderBody(readMarkdown(markdown));

const entities: ReadonlyMap<string, string> = new Map([
  ['&#x3C;', '<'],
  ['&#x26;', '&'],
  ['&#x22;', '"'],
]);

/** What a reader sees of HTML, with single spaces. */
const textOf = (html: string): string =>
  html
    .replace(/<br>|<\/t[dh]>|<\/li>|<\/p>|<\/blockquote>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/&[^;]*;/g, (entity) => entities.get(entity) ?? entity)
    .split(/\s+/)
    .filter(Boolean)
    .join(' ');

const blockText = (markdown: string): string =>
  body(markdown)
    .blocks.map(({ text }) => text)
    .join(' ')
    .split(/\s+/)
    .filter(Boolean)
    .join(' ');

test('Each paragraph begins with an empty link to itself, with its number for those who cannot see it', () => {
  assert.equal(
    body('Ein *Wort*.\n\n## Zwischen\n\n- eins\n- zwei\n\n> Zitat').html,
    [
      '<p id="p-6a181d6b"><a class="paragraph-link" href="#p-6a181d6b" aria-label="Absatz 1"></a>Ein <em>Wort</em>.</p>',
      '<h2 id="z-b07d6029">Zwischen</h2>',
      '<ul id="p-4c4ca19a">\n<li><a class="paragraph-link" href="#p-4c4ca19a" aria-label="Absatz 2"></a>eins</li>\n<li>zwei</li>\n</ul>',
      '<blockquote id="p-51a88a4b"><a class="paragraph-link" href="#p-51a88a4b" aria-label="Absatz 3"></a>\n<p>Zitat</p>\n</blockquote>',
    ].join('\n'),
  );
});

test('A block is cited by its own words: edits elsewhere and mended punctuation do not move it', () => {
  const fragments = (markdown: string) => body(markdown).blocks.map(({ fragment }) => fragment);
  const [first, second] = fragments('Erster Satz.\n\nZweiter "Satz", und mehr.');
  assert.deepEqual(fragments('Davor.\n\nzweiter »Satz« und mehr!\n\nErster Satz.').slice(1), [second, first]);
  assert.notEqual(fragments('Zweiter Satz und weniger.')[0], second);
});

test('The same words a second time are cited by a number more', () => {
  const [first, second, third] = body('Ja.\n\nJa!\n\nja').blocks.map(({ fragment }) => fragment);
  assert.equal(second, `${first}-2`);
  assert.equal(third, `${first}-3`);
});

test('Subheads begin below the headline and leave no level out', () => {
  assert.match(renderProse('# Eins\n\n### Zwei\n\n# Drei'), /<h2>Eins<\/h2>\n<h3>Zwei<\/h3>\n<h2>Drei<\/h2>/);
});

test('Items of a list and paragraphs of a quotation are lines of the block', () => {
  const [list, quote] = body('- eins\n- zwei\n  drei\n\n> A\n>\n> B').blocks;
  assert.deepEqual([list?.kind, list?.text], ['list', 'eins\nzwei drei']);
  assert.deepEqual([quote?.kind, quote?.text], ['quote', 'A\nB']);
});

test('Tables, footnotes and struck words are understood where a text shows them', () => {
  const { html, blocks } = body('| A | B |\n| - | - |\n| 1 | 2 |\n\n~~alt~~ neu[^n]\n\n[^n]: Anmerkung');
  assert.match(
    html,
    /<div class="table-frame" role="region" aria-label="Tabelle 1" tabindex="0" id="p-[\da-f]{8}"><table>/,
  );
  assert.match(html, /<del>alt<\/del> neu<sup><a href="#anmerkung-fn-n" id="anmerkung-fnref-n"/);
  assert.match(html, /<li id="anmerkung-fn-n">/);
  assert.equal(blocks[0]?.text, 'A\tB\n1\t2');
});

test('A column of figures is set to the right; no figure breaks, and words stay where they are', () => {
  const { html, blocks } = body(
    '| Ort | Haushalt | Stand | Anteil |\n| - | - | - | :-: |\n| Ulm | 1.203,00 € | 8. Juni 2019 | −3,1 % |\n| Kiel | k. A. | offen | 1 240 500 |',
  );
  assert.match(
    html,
    /<th>Ort<\/th>\n<th align="right">Haushalt<\/th>\n<th>Stand<\/th>\n<th align="center">Anteil/,
  );
  assert.match(html, /<td class="figure" align="right">1.203,00 €<\/td>\n<td>8. Juni 2019<\/td>/);
  assert.match(
    html,
    /<td align="right">k. A.<\/td>\n<td>offen<\/td>\n<td align="center" class="figure">1 240 500<\/td>/,
  );
  assert.equal(textOf(html), blocks[0]?.text.replaceAll(/\s/g, ' '));
});

test('Each table of a text is a region of its own, also within a quotation', () => {
  const labels = body('| A |\n| - |\n| 1 |\n\nText.\n\n> | B |\n> | - |\n> | x |').html.match(
    /aria-label="Tabelle \d"/g,
  );
  assert.deepEqual(labels, ['aria-label="Tabelle 1"', 'aria-label="Tabelle 2"']);
});

test('Two tildes, boxes and bare addresses of a press text stay words', () => {
  assert.equal(textOf(renderProse('~~a~~ [x] www.example.org ~b~')), 'a [x] www.example.org ~b~');
  assert.equal(textOf(renderProse('- [x] ~~erledigt~~')), '[x] erledigt');
});

/** Markdown → what is shown of it. */
const hostile: readonly (readonly [string, string])[] = [
  ['<script>alert(1)</script>', '<script>alert(1)</script>'],
  ['<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
  ['Wort <b onclick="x()">fett</b> Wort', 'Wort <b onclick="x()">fett</b> Wort'],
  ['[Klick](javascript:alert(1))', 'Klick'],
  ['[Klick](JaVaScript:alert(1))', 'Klick'],
  ['[Klick](&#106;avascript:alert(1))', 'Klick'],
  ['[Klick](java\tscript:alert(1))', '[Klick](java script:alert(1))'],
  ['[Klick](data:text/html,x)', 'Klick'],
  ['<javascript:alert(1)>', 'javascript:alert(1)'],
  ['![Bild](x "t")', 'Bild'],
  ['<!-- Kommentar -->', '<!-- Kommentar -->'],
  ['<style>*{display:none}</style>', '<style>*{display:none}</style>'],
  ['{{ 7 * 7 }} {% raw %} <% x %> ${x}', '{{ 7 * 7 }} {% raw %} <% x %> ${x}'],
  ['[Anm.]: so gesagt', '[Anm.]: so gesagt'],
  ['```js\nalert(1)\n```', 'js alert(1)'],
];

for (const [markdown, shown] of hostile) {
  test(`Nothing runs and no word is lost in: ${markdown}`, () => {
    const { html } = body(markdown);
    assert.doesNotMatch(html, /<(?:script|img|style|b)\b|<!--|<[^>]*\son\w+=|href="(?!https?:|mailto:|#)/);
    assert.equal(textOf(html), shown);
  });
}

const pieces =
  'Wort Maduro 16 ß # - > ` ``` * ** _ <b> </b> <!-- --> <p x=" [ ] ]: [^1] ! \\ --- === | ~~ " {{ }} ( )';

const markdownLike = fc
  .array(fc.constantFrom(...pieces.split(' '), ' ', ' ', '- ', '\n', '\n\n', '    '), { maxLength: 40 })
  .map((parts) => parts.join(''));

test('The text of the HTML is the text of the blocks', () => {
  fc.assert(
    fc.property(fc.oneof(markdownLike, fc.string({ unit: 'grapheme' })), (markdown) => {
      assert.equal(textOf(body(markdown).html), blockText(markdown));
    }),
    { numRuns: 1000 },
  );
});

const wordsIn = (text: string): readonly string[] => text.match(/Wort|Maduro|ß/g) ?? [];

test('No word of a text is lost, whatever markup stands around it', () => {
  fc.assert(
    fc.property(markdownLike, (markdown) => {
      fc.pre(!markdown.includes('[^1]') && !markdown.includes(']('));
      assert.deepEqual(wordsIn(textOf(body(markdown).html)), wordsIn(markdown));
    }),
    { numRuns: 2000 },
  );
});
