import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { markExpression } from '../../src/browser/mark-pattern.ts';

const found = (patterns: readonly string[], text: string): readonly string[] =>
  [...text.matchAll(markExpression(patterns) ?? /$^/gu)].map(([match]) => match);

void test('A pattern finds a word, the beginning of one or the end of one', () => {
  assert.deepEqual(found(['Kreml'], 'Der Kreml und der Kremlsprecher'), ['Kreml']);
  assert.deepEqual(found(['Kreml*'], 'Der Kreml und der Kremlsprecher'), ['Kreml']);
  assert.deepEqual(found(['*sprecher'], 'Der Sprecher und der Kremlsprecher'), ['sprecher']);
  assert.deepEqual(found(['Kreml', 'Kremlsprecher'], 'Kremlsprecher'), ['Kremlsprecher']);
  assert.deepEqual(found(['Trump-Regierung'], 'die Trump-Regierung'), ['Trump-Regierung']);
});

void test('Any word without a star finds itself', () => {
  const word = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => !/^\*|\*$|\s/.test(text));
  fc.assert(
    fc.property(word, (text) => {
      assert.deepEqual(found([text], ` ${text} `), [text]);
    }),
  );
});

void test('Nothing to look for is no expression', () => {
  assert.equal(markExpression([]), undefined);
  assert.equal(markExpression(['', '*']), undefined);
});
