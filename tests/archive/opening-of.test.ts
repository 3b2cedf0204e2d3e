import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openingOf } from '../../src/archive/opening-of.ts';
import { readMarkdown } from '../../src/parse/markdown.ts';
import { renderBody } from '../../src/parse/safe-html.ts';

const opening = (headline: string, text: string, lead?: string): string | undefined =>
  openingOf({
    headline: { text: headline, at: undefined },
    lead: lead === undefined ? undefined : { text: lead, at: undefined },
    body: renderBody(readMarkdown(text)),
  });

void test('The opening is the lead, else the first paragraph', () => {
  assert.equal(opening('Zusage', 'Der Kanzler sagt zu.', 'Es wird gebaut.'), 'Es wird gebaut.');
  assert.equal(opening('Zusage', 'Der Kanzler sagt zu.\n\nMehr.'), 'Der Kanzler sagt zu.');
});

void test('A headline that is said again is passed over', () => {
  assert.equal(opening('Kanzler sagt zu', 'Kanzler sagt zu. Die Länder zögern.'), 'Die Länder zögern.');
  assert.equal(opening('„Kanzler“ sagt zu', 'Die Länder zögern.', 'Kanzler sagt zu!'), 'Die Länder zögern.');
  assert.equal(opening('Kanzler sagt', 'Kanzler sagt zu.'), 'Kanzler sagt zu.');
});

void test('So is a line of place and agency, and a subhead', () => {
  assert.equal(opening('Zusage', 'Berlin (dpa) –\n\nDer Kanzler sagt zu.'), 'Der Kanzler sagt zu.');
  assert.equal(opening('Zusage', '## Ein Tag\n\nDer Kanzler sagt zu.'), 'Der Kanzler sagt zu.');
});

void test('An article that says nothing else is told by that', () => {
  assert.equal(opening('Kanzler sagt zu', 'Kanzler sagt zu.'), 'Kanzler sagt zu.');
  assert.equal(opening('Zusage', 'Berlin (dpa) –'), 'Berlin (dpa) –');
});
