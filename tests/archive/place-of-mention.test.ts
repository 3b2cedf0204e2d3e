import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placeOfMention } from '../../src/archive/place-of-mention.ts';
import { parseArticle } from '../../src/parse/parse-article.ts';
import type { MentionField, MentionPlace } from '../../src/record/mention.ts';

const article = (body: string): string => `---
id: bericht
headline: Horn kommt
byline: [Ada Kern, Emil Horn]
source:
  publisher: blatt
  url: https://example.org/horn
  seen: "2020-01-02"
rights:
  holder: blatt
  statement: https://rightsstatements.org/vocab/InC/1.0/
  access: full
---

${body}
`;

const at = (field: MentionField, index: number, start = 0): MentionPlace => ({
  field,
  index,
  fragment: undefined,
  start,
  end: start + 1,
});

/** Line and column of words that are read at a place. */
const placeOf = (body: string, text: string, place: MentionPlace): string => {
  const parsed = parseArticle('bericht.md', 'bericht.md', article(body));
  assert.ok(parsed.article, JSON.stringify(parsed.messages));
  const { file, line, column } = placeOfMention(parsed, parsed.article, { text, place });
  assert.equal(file, 'bericht.md');
  return `${line}:${column}`;
};

void test('A name in the body is where its first letter is', () => {
  assert.equal(placeOf('Es war still.\n\nDa sprach Horn.\n', 'Horn', at('body', 1, 10)), '17:11');
});

void test('The same name in an earlier paragraph is not taken for it', () => {
  assert.equal(placeOf('Horn, Horn.\n\nHorn und Horn.\n', 'Horn', at('body', 1, 9)), '17:10');
});

void test('A name is found in lists, quotations and markup, and over the end of a line', () => {
  assert.equal(placeOf('- Eines.\n- **Horn** kam.\n', 'Horn', at('body', 0, 7)), '16:5');
  assert.equal(placeOf('> Ada\n> kam.\n\nEmil\nHorn ging.\n', 'Emil Horn', at('body', 1, 0)), '18:1');
});

void test('Where Markdown has the words more often, the first one is told', () => {
  const body = 'Es [rief](https://example.org/Horn) an.\n\nHorn ging.\n';
  assert.equal(placeOf(body, 'Horn', at('body', 1, 0)), '15:31');
});

void test('Where Markdown has the words nowhere as they are read, the body is told', () => {
  assert.equal(placeOf('Da sprach H*or*n.\n', 'Horn', at('body', 0, 10)), '15:1');
});

void test('In the front matter the text is told in which a name stands', () => {
  assert.equal(placeOf('Es war still.\n', 'Horn', at('headline', 0)), '3:11');
  assert.equal(placeOf('Es war still.\n', 'Emil Horn', at('byline', 1)), '4:20');
});
