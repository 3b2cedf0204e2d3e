import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  capital,
  characterEnd,
  digit,
  letter,
  letterKindAt,
  mark,
  small,
} from '../../src/parse/letter-kinds.ts';

const classes: readonly (readonly [kinds: number, pattern: RegExp])[] = [
  [capital, /^\p{Lu}$/u],
  [small, /^\p{Ll}$/u],
  [letter, /^\p{L}$/u],
  [mark, /^\p{M}$/u],
  [digit, /^\p{N}$/u],
];

test('Both halves of every character are of the kind that Unicode says, the second time too', () => {
  for (let point = 0; point < 0x3_0000; point += 1) {
    const character = String.fromCodePoint(point);
    const text = `a${character}`;
    const [kind, again] = [letterKindAt(text, 1), letterKindAt(text, text.length - 1)];
    assert.equal(kind, again);
    assert.equal(characterEnd(text, 1), text.length);
    for (const [kinds, pattern] of classes) {
      if (((kind & kinds) !== 0) !== pattern.test(character)) assert.fail(`U+${point.toString(16)}`);
    }
  }
});

test('Half a character, and what lies beyond a text, is in no word', () => {
  for (const text of ['\ud83d', '\udc00', 'a\udc00', '\ud83da', '']) {
    assert.equal(letterKindAt(text, text.search(/[^a]|$/)), 0);
  }
});
