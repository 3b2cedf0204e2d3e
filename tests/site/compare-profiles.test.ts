import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { listOf } from '../../src/archive/related/related-articles.ts';
import { splitNothing } from '../../src/search/analysis/compound-splitter.ts';
import { significantNouns } from '../../src/search/register/nouns.ts';
import { recordReader, recordWriter } from '../../src/site/cache/record-file.ts';
import { compareProfiles } from '../../src/site/compared/compare-profiles.ts';
import { compareStored } from '../../src/site/compared/compare-stored.ts';
import { compareTask } from '../../src/site/compared/compare-task.ts';
import type { Comparison } from '../../src/site/compared/comparison.ts';
import { keepComparison, keptComparison } from '../../src/site/compared/kept-comparison.ts';
import { packer } from '../../src/site/compared/packer.ts';
import { articleProfile } from '../../src/site/reading/article-profile.ts';
import { hashOf } from '../../src/site/reading/hash-of.ts';
import { recordSource } from '../../src/site/reading/record-source.ts';
import { StoredArticle } from '../../src/site/reading/stored-article.ts';
import type { StoredRecord } from '../../src/site/reading/stored-record.ts';
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
  register: significantNouns(comparison.nouns(), splitNothing),
});

void test('What is found across articles is the same whether something is known from before or not', async (context) => {
  const folder = await temporaryFolder(context);
  const edits = fc.array(
    fc.record({
      place: fc.nat({ max: 50 }),
      goes: fc.nat({ max: 1 }),
      comes: fc.array(text, { maxLength: 2 }),
      isKept: fc.boolean(),
    }),
    {
      maxLength: 5,
    },
  );
  fc.assert(
    fc.property(fc.array(text, { minLength: 2, maxLength: 30 }), edits, (first, steps) => {
      let texts: readonly string[] = first;
      let known = compared(first);
      let kept: Comparison | undefined;
      for (const { place, goes, comes, isKept } of steps) {
        texts = texts.toSpliced(place % Math.max(1, texts.length), goes, ...comes);
        // One that was found earlier serves as well.
        if (isKept || kept === undefined) {
          keepComparison(folder, 'key', known);
          kept = keptComparison(folder, 'key');
          assert.deepEqual(kept && shown(kept), shown(known));
        }
        known = compared(texts, kept);
        assert.deepEqual(shown(known), shown(compared(texts)));
      }
      assert.equal(keptComparison(folder, 'another key'), undefined);
    }),
    { numRuns: 30 },
  );
});

void test('Articles compared in a thread of their own, from what lies in the cache, are compared the same', async (context) => {
  const folder = await temporaryFolder(context);
  const texts = fc.sample(text, { numRuns: 40, seed: 7 });
  const writer = recordWriter(join(folder, 'records'), 'all');
  const others = { details: '', passages: '', card: '', mentions: '', body: '', json: '', csv: '' };
  const places = texts.map((words) =>
    writer.add({
      ...others,
      profile: encodedProfile(articleProfile(sampleArticle('a', '2019-01-01', words), [])),
    }),
  );
  writer.close();
  const here = compared(texts);
  const task = { digests: here.digests, places, cacheFolder: folder, key: 'key' };
  assert.equal(compareTask(task), true);
  const found = keptComparison(folder, 'key');
  assert.deepEqual(found && shown(found), shown(here));
  assert.deepEqual(found?.rows, here.rows);

  writeFileSync(join(folder, 'records', 'all'), 'another content');
  assert.equal(compareTask({ ...task, key: 'another' }), false);
  assert.equal(keptComparison(folder, 'another'), undefined);
});

void test('A comparison that is kept stays while few articles are others, unless somebody asks for it anew', async (context) => {
  const folder = await temporaryFolder(context);
  const texts = fc.sample(text, { numRuns: 30, seed: 3 });
  const writer = recordWriter(join(folder, 'records'), 'all');
  const parts = { details: '', card: '', passages: '', mentions: '', body: '', json: '', csv: '' };
  const stored = (words: string, version: number): StoredArticle => {
    const profile = encodedProfile(articleProfile(sampleArticle('a', '2019-01-01', words), []));
    const record = {
      digest: hashOf(`${words} ${version}`).slice(0, 20),
      place: writer.add({ ...parts, profile }),
    };
    // oxlint-disable-next-line no-unsafe-type-assertion -- Nothing else of it is asked for.
    return new StoredArticle(record as StoredRecord, recordSource(recordReader(join(folder, 'records'))));
  };
  const version = (changed: number): readonly StoredArticle[] =>
    texts.map((words, place) => stored(words, place < changed ? 1 : 0));
  const versions = [version(0), version(3), version(8), version(9), version(12)];
  writer.close();
  const file = (): string => readFileSync(join(folder, 'compared'), 'latin1');
  const compare = async (articles: readonly StoredArticle[] = []) => {
    const load = await compareStored(articles, { folder, key: 'key' }, () => {});
    return load();
  };
  const files: string[] = [];
  for (const articles of versions) {
    const found = await compare(articles);
    files.push(file());
    assert.deepEqual(
      found.digests,
      articles.map(({ digest }) => digest),
    );
  }
  assert.deepEqual(
    files.map((content) => files.indexOf(content)),
    [0, 0, 0, 3, 3],
  );
  (await compare(versions[4])).keep?.();
  assert.notEqual(file(), files[3]);
  const [fewer] = [versions[4]?.slice(1) ?? []];
  const before = file();
  await compare(fewer);
  assert.notEqual(file(), before);
});

void test('Rows of numbers are the same where they are packed, and stay when the others change', () => {
  fc.assert(
    fc.property(fc.array(fc.uint32Array({ maxLength: 400 }), { maxLength: 20 }), (rows) => {
      const packed = packer();
      const copies = rows.map((row) => [packed.fours(row), packed.ones(Uint8Array.from(row))] as const);
      const before = rows.map((row) => [[...row], [...Uint8Array.from(row)]]);
      for (const row of rows) row.fill(1);
      assert.deepEqual(
        copies.map((pair) => pair.map((copy) => [...copy])),
        before,
      );
    }),
    { numRuns: 60 },
  );
  const long = new Uint32Array(1 << 20).fill(3);
  assert.deepEqual(packer().fours(long), long);
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
