import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { createAnalysis } from '../../../src/search/analysis/analyse.ts';
import { noKnowledge } from '../../../src/search/analysis/knowledge.ts';
import type { CompoundSplitter } from '../../../src/search/analysis/compound-splitter.ts';
import { readWord } from '../../../src/search/analysis/read-word.ts';
import { tokenReader } from '../../../src/search/analysis/token-facts.ts';

/** Splits every longer word in the middle, so that parts have places to get wrong. */
const splitInHalf: CompoundSplitter = (word) => {
  const half = Math.floor(word.length / 2);
  return [
    { start: 0, end: half, base: word.slice(0, half).toLowerCase() },
    { start: half, end: word.length, base: word.slice(half).toLowerCase() },
  ];
};
const knowledge = { ...noKnowledge, splitCompound: splitInHalf, separableVerbs: new Set(['vorschlag']) };
const analyse = createAnalysis(knowledge);

const germanish = fc
  .array(
    fc.constantFrom(
      'Süd-',
      'und',
      'Mittelamerika',
      'schlug',
      'vor,',
      'E\u00adMail',
      '–',
      'A\u0308rzte',
      '15.000',
      'U.S.A.',
      'Leser*innen',
      '“',
      'ß',
    ),
  )
  .map((tokens) => tokens.join(' '));
const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), germanish);

test('whatever the text, every whitespace-separated token takes one place, and no key has white space', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const tokens = analyse(text);
      assert.deepEqual(
        tokens.map((token) => token.text),
        text.match(/\S+/g) ?? [],
      );
      for (const { word } of tokens) for (const key of word?.keys ?? []) assert.match(key, /^\S+$/u);
    }),
  );
});

test('parts lie inside their token, in order and without overlap', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      for (const token of analyse(text)) {
        let end = 0;
        for (const part of token.word?.parts ?? []) {
          assert.ok(part.start >= end && part.end >= part.start, `${token.text}: ${JSON.stringify(part)}`);
          end = part.end;
        }
        assert.ok(end <= token.text.length);
      }
    }),
  );
});

test('a character of several code units belongs to one part only', () => {
  const [token] = analyse('Aaa\u{1D400}\u{1D401}\u{1D402}');
  const parts = token?.word?.parts ?? [];
  assert.equal(parts.length, 2);
  assert.ok((parts[0]?.end ?? 0) <= (parts[1]?.start ?? 0));
});

test('tokens are what white space parts, all of it and in order', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const written = Array.from(text.matchAll(/\S+/g), ([token]) => token);
      assert.deepEqual(
        analyse(text).map((token) => token.text),
        written,
      );
    }),
  );
});

test('the same text is analysed the same way twice', () => {
  fc.assert(
    fc.property(germanish, (text) => {
      assert.deepEqual(analyse(text), analyse(text));
    }),
  );
});

test('punctuation behind a word changes nothing of the word, which is the same one then', () => {
  const anyWord = fc
    .array(fc.constantFrom('a', 'B', 'c', 'Ö', 'ß', 'S', '-', 'n', '.', '„', '2'), {
      minLength: 1,
      maxLength: 6,
    })
    .map((letters) => letters.join(''));
  const anyEnd = fc.constantFrom('.', ',', '?!', '.“', '“,', ')', '):', '«', '…', '-');
  const readToken = tokenReader(knowledge);
  fc.assert(
    fc.property(anyWord, anyEnd, (word, end) => {
      for (const place of ['inside', 'opening', 'openingInLowerCase'] as const) {
        const facts = readToken(word + end);
        const expected = readWord(word + end, place, knowledge);
        assert.deepEqual(facts.word(place), expected);
        if (/^[a-z]+$/i.test(word) && /^[.,]$/.test(end)) {
          assert.equal(facts.word(place), readToken(word).word(place));
        }
      }
    }),
  );
});
