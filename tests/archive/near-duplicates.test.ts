import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { nearDuplicates, type Story } from '../../src/archive/near-duplicates/near-duplicates.ts';
import { textSketch } from '../../src/archive/near-duplicates/text-sketch.ts';
import { wordDiff } from '../../src/archive/near-duplicates/word-diff.ts';

const storiesOf = (
  texts: readonly { readonly id: string; readonly text: string }[],
): readonly Story<string>[] =>
  nearDuplicates(texts.map(({ id, text }) => ({ id, sketch: textSketch(text) })));

const numbered = (from: number, to: number): string =>
  Array.from({ length: to - from }, (_, index) => `Wort${from + index}`).join(' ');

void test('A text cut to three fifths under another lead is the same story, first publication first', () => {
  const stories = storiesOf([
    { id: 'anderes', text: numbered(5000, 5200) },
    { id: 'zuerst', text: numbered(0, 200) },
    { id: 'gekuerzt', text: `${numbered(9000, 9015)} ${numbered(20, 125)}` },
  ]);
  assert.deepEqual(stories, [{ id: 'zuerst', members: ['zuerst', 'gekuerzt'] }]);
});

void test('A quotation that two texts share does not make them one story', () => {
  const quotation = numbered(0, 40);
  const texts = [
    { id: 'a', text: `${quotation} ${numbered(1000, 1200)}` },
    { id: 'b', text: `${quotation} ${numbered(2000, 2200)}` },
  ];
  assert.deepEqual(storiesOf(texts), []);
});

void test('Capitals and punctuation do not part two texts', () => {
  const text = numbered(0, 60);
  assert.equal(
    storiesOf([
      { id: 'a', text },
      { id: 'b', text: text.toUpperCase().replaceAll(' ', ', ') },
    ]).length,
    1,
  );
});

void test('A later text does not change the id of a story', () => {
  const texts = [
    { id: 'a', text: numbered(0, 100) },
    { id: 'b', text: numbered(0, 95) },
  ];
  const later = [...texts, { id: 'c', text: numbered(5, 100) }];
  assert.equal(storiesOf(later)[0]?.id, storiesOf(texts)[0]?.id);
});

void test('The parts of a comparison put together are the two texts', () => {
  const words = fc
    .array(fc.constantFrom('eins ', 'zwei ', 'drei ', 'vier '), { maxLength: 30 })
    .map((list) => list.join(''));
  fc.assert(
    fc.property(words, words, (first, second) => {
      const parts = wordDiff(first, second);
      const side = (other: 'first' | 'second') =>
        parts
          .filter((part) => part.side !== other)
          .map(({ text }) => text)
          .join('');
      assert.equal(side('second'), first);
      assert.equal(side('first'), second);
    }),
  );
});

void test('What only one text says is told from what both say', () => {
  assert.deepEqual(wordDiff('Der Rat tagt heute.', 'Der neue Rat tagt morgen.'), [
    { side: 'both', text: 'Der ' },
    { side: 'second', text: 'neue ' },
    { side: 'both', text: 'Rat tagt ' },
    { side: 'first', text: 'heute.' },
    { side: 'second', text: 'morgen.' },
  ]);
});
