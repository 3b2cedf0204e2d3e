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

/** Every order in which texts may have been published. */
const orders = (texts: readonly string[]): readonly (readonly string[])[] =>
  texts.length < 2
    ? [texts]
    : texts.flatMap((text, index) => orders(texts.toSpliced(index, 1)).map((rest) => [text, ...rest]));

const membersOf = (texts: ReadonlyMap<string, string>, order: readonly string[]): readonly string[] =>
  storiesOf(order.map((id) => ({ id, text: texts.get(id) ?? '' }))).map(({ members }) =>
    members.toSorted().join(' '),
  );

void test('Two texts that are alike in a part are not joined by a third that shares parts of both', () => {
  const texts = new Map([
    ['a', `${numbered(0, 100)} ${numbered(1000, 1100)}`],
    ['b', `${numbered(0, 100)} ${numbered(2000, 2100)}`],
    ['copy', `${numbered(0, 100)} ${numbered(1000, 1070)} ${numbered(2000, 2030)}`],
  ]);
  for (const order of orders([...texts.keys()])) assert.deepEqual(membersOf(texts, order), ['a copy']);
});

void test('A chain of texts each like the next is not one story from end to end', () => {
  const chain = Array.from({ length: 12 }, (_, index) => ({
    id: `c${index}`,
    text: numbered(index * 60, index * 60 + 200),
  }));
  for (const { members } of storiesOf(chain)) {
    const places = members.map((id) => Number(id.slice(1)));
    assert.ok(Math.max(...places) - Math.min(...places) < 3, members.join(' '));
  }
});

void test('Two copies of one text that were cut at opposite ends belong to its story', () => {
  const texts = new Map([
    ['whole', numbered(0, 300)],
    ['beginning', numbered(0, 190)],
    ['end', numbered(110, 300)],
  ]);
  for (const order of orders([...texts.keys()]))
    assert.deepEqual(membersOf(texts, order), ['beginning end whole']);
});

void test('Texts that are like none of a story come and go without a change to it', () => {
  const words = fc
    .integer({ min: 0, max: 40 })
    .chain((start) => fc.integer({ min: 100, max: 200 }).map((length) => numbered(start, start + length)));
  const related = fc.array(words, { minLength: 2, maxLength: 6 });
  const places = fc.array(fc.nat({ max: 6 }), { maxLength: 5 });
  fc.assert(
    fc.property(related, places, (texts, between) => {
      const known = texts.map((text, index) => ({ id: `t${index}`, text }));
      const mixed = between.reduce<typeof known>(
        (list, place, index) =>
          list.toSpliced(Math.min(place, list.length), 0, {
            id: `fremd${index}`,
            text: numbered(10_000 + index * 1000, 10_150 + index * 1000),
          }),
        known,
      );
      assert.deepEqual(storiesOf(mixed), storiesOf(known));
    }),
  );
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
