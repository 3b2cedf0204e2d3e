import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { createAnalysis } from '../../../src/search/analysis/analyse.ts';
import { noCounts } from '../../../src/search/analysis/form-counts.ts';
import type { Word } from '../../../src/search/analysis/word.ts';
import { wordKnowledge } from '../../../src/site/word-knowledge.ts';

const fixture = (name: string): readonly string[] =>
  readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));

const analyse = createAnalysis({ ...wordKnowledge(), counts: noCounts });

/** The word inside a sentence, where a capital is a noun's. */
const wordOf = (written: string): Word => {
  const word = analyse(`so ${written} so`)[1]?.word;
  assert.ok(word, `${written} is read as a word`);
  return word;
};

for (const line of fixture('same.txt')) {
  test(`one query finds together: ${line}`, () => {
    const [first = '', ...others] = line.split(' ');
    const { key, surface } = wordOf(first);
    for (const other of others) {
      const word = wordOf(other);
      assert.ok(word.key === key || word.surface === surface, `${other}: ${word.key}, not ${key}`);
    }
  });
}

for (const line of fixture('different.txt')) {
  test(`no query confuses: ${line}`, () => {
    const words = line.split(' ').map(wordOf);
    for (const asked of words) {
      const met = words.filter(({ keys }) => keys.some((key) => key.startsWith(asked.key)));
      assert.deepEqual(
        met.map(({ display }) => display),
        [asked.display],
      );
    }
  });
}

for (const line of fixture('parts.txt')) {
  test(`the parts of a word are told apart: ${line}`, () => {
    const written = line.replaceAll('|', '');
    const parts = wordOf(written).parts.map(({ start, end }) => written.slice(start, end));
    assert.deepEqual(parts, line.replaceAll('-', '').split('|'));
  });
}

test('a separated verb is found by its infinitive', () => {
  const key = wordOf('vorschlagen').key;
  const [, , verb] = analyse('Im Tourismus schlug Maduro vor, die Zahl der Flüge zu erhöhen.');
  assert.ok(verb?.word?.keys.includes(key));
  const [, returned] = analyse('Sie trat am Abend überraschend von ihrem Amt zurück.');
  assert.ok(returned?.word?.keys.includes(wordOf('zurücktreten').key));
});

test('a preposition inside a clause makes no separable verb', () => {
  const key = wordOf('vorschlagen').key;
  const [, verb] = analyse('Er schlug vor dem Haus Holz.');
  assert.ok(verb?.word?.keys.includes(key) === false);
});

test('What is too long for a word is found as it is written, and costs what its length costs', () => {
  const endless = `Dampf${'maschinen'.repeat(3000)}fabrik`;
  const { parts, keys, surface } = wordOf(endless);
  assert.ok(surface === endless.toLowerCase());
  assert.deepEqual([parts.length, keys.length], [1, 1]);
  assert.ok(keys[0]?.startsWith(surface) === true);
});

test('Of a chain of words each is found, neighbours of it and the whole, but not every stretch', () => {
  const { keys } = wordOf(Array.from({ length: 500 }, (_, place) => `Haus${place}`).join('-'));
  const stretches = [1, 2, 3, 4, 5, 6].map((length) => 500 - length + 1);
  assert.equal(keys.length, 1 + stretches.reduce((sum, count) => sum + count, 0));
});
