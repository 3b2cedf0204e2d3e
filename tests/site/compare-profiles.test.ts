import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { listOf } from '../../src/archive/related/related-articles.ts';
import { splitNothing } from '../../src/search/analysis/compound-splitter.ts';
import { significantNouns } from '../../src/search/register/nouns.ts';
import { compareProfiles } from '../../src/site/compared/compare-profiles.ts';
import type { Comparison } from '../../src/site/compared/comparison.ts';
import { keepComparison, keptComparison } from '../../src/site/compared/kept-comparison.ts';
import { articleProfile } from '../../src/site/reading/article-profile.ts';
import { hashOf } from '../../src/site/reading/hash-of.ts';
import { decodedProfile, encodedProfile } from '../../src/site/reading/stored-profile.ts';
import { sampleArticle } from '../support/sample-archive.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const nouns = ['Hafen', 'Streik', 'Ernten', 'Ernte', 'Brücke', 'Lohn', 'Wälder', 'Fähre', 'Deich', 'Netze'];

const text = fc
  .array(fc.constantFrom(...nouns), { minLength: 1, maxLength: 40 })
  .map((words) => `Es ging um ${words.map((word) => `den ${word}`).join(' und ')}.`);

const profileOfText = (words: string) =>
  decodedProfile(encodedProfile(articleProfile(sampleArticle('a', '2019-01-01', words), [])));

const compared = (texts: readonly string[], former?: Comparison): Comparison =>
  compareProfiles(
    texts.map((words, place) =>
      hashOf(`${words} ${texts.indexOf(words) === place ? 0 : place}`).slice(0, 20),
    ),
    (article) => profileOfText(texts[article] ?? ''),
    former,
  );

const shown = (comparison: Comparison) => ({
  stories: [...comparison.stories],
  related: Array.from(comparison.related.counts, (_, article) => listOf(comparison.related, article)),
  register: significantNouns(comparison.nouns, splitNothing),
});

void test('What is found across articles is the same whether something is known from before or not', async (context) => {
  const folder = await temporaryFolder(context);
  const edits = fc.array(
    fc.record({
      place: fc.nat({ max: 50 }),
      goes: fc.nat({ max: 1 }),
      comes: fc.array(text, { maxLength: 2 }),
    }),
    {
      maxLength: 5,
    },
  );
  fc.assert(
    fc.property(fc.array(text, { minLength: 2, maxLength: 30 }), edits, (first, steps) => {
      let texts: readonly string[] = first;
      let known = compared(first);
      for (const { place, goes, comes } of steps) {
        texts = texts.toSpliced(place % Math.max(1, texts.length), goes, ...comes);
        keepComparison(folder, 'key', known);
        const kept = keptComparison(folder, 'key');
        assert.deepEqual(kept && shown(kept), shown(known));
        known = compared(texts, kept);
        assert.deepEqual(shown(known), shown(compared(texts)));
      }
      assert.equal(keptComparison(folder, 'another key'), undefined);
    }),
    { numRuns: 30 },
  );
});

void test('A profile is the same after it was put away', () => {
  const {
    sketch,
    traits,
    numbers,
    nouns: own,
  } = articleProfile(
    sampleArticle(
      'a',
      '2019-01-01',
      `Es ging um den Hafen, um Äpfel und um den Hafen. ${nouns.join(' und ')}`,
    ),
    [],
  );
  const stored = decodedProfile(encodedProfile({ sketch, traits, numbers, nouns: own }));
  assert.deepEqual(
    { sketch: stored.sketch, traits: stored.traits, numbers: stored.numbers, nouns: stored.nouns },
    { sketch, traits, numbers, nouns: own },
  );
});
