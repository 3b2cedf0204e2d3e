import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { splitNothing } from '../../src/search/analysis/compound-splitter.ts';
import { compareProfiles } from '../../src/site/compared/compare-profiles.ts';
import { keepComparison, keptComparison } from '../../src/site/compared/kept-comparison.ts';
import { registerNouns } from '../../src/site/compared/register-nouns.ts';
import { articleProfile } from '../../src/site/reading/article-profile.ts';
import { hashOf } from '../../src/site/reading/hash-of.ts';
import { sampleArticle } from '../support/sample-archive.ts';
import { randomNumbers } from '../support/random-edits.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const articles = 204;

interface Version {
  readonly text: string;
  /** Names its only paragraph. */
  readonly fragment: string;
}

const nounOf = (number: number): string =>
  `${'BDFGHKLMNP'.charAt(number % 10)}${'aou'.charAt(number % 3)}${'lmnrs'.charAt(number % 5)}${'dgkt'.charAt(number % 4)}al`;

/** Texts of nouns of which some stand in many articles and some in few. */
const drawn = (draw: (below: number) => number): Version => {
  const words = Array.from({ length: 1 + draw(4) }, () => nounOf(Math.floor(draw(100) ** 2 / 70)));
  return { text: `Es ging um ${words.join(' und ')}.`, fragment: `p-${draw(2)}` };
};

void test('The nouns of a register have the same name whether a choice is known or not', async (context) => {
  const folder = await temporaryFolder(context);
  const profiles = new Map<string, ReturnType<typeof articleProfile>>();
  const profileOf = (text: string) => {
    const profile = profiles.get(text) ?? articleProfile(sampleArticle('a', '2019-01-01', text), []);
    profiles.set(text, profile);
    return profile;
  };
  let [again, still] = [0, 0];
  let run = 0;
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const draw = randomNumbers(seed);
      const first = Array.from({ length: articles }, () => drawn(draw));
      const cache = { folder: join(folder, `${(run += 1)}`), key: 'key' };
      const comparedIn = (all: readonly Version[], isKnown: boolean) => {
        const digests = all.map(({ text, fragment }, place) =>
          hashOf(`${text} ${fragment} ${place}`).slice(0, 20),
        );
        const kept = isKnown ? keptComparison(cache.folder, cache.key) : undefined;
        const compared = compareProfiles(digests, (place) => profileOf(all[place]?.text ?? ''), kept);
        const keep = (): void => {
          again += 1;
          keepComparison(cache.folder, cache.key, compared);
        };
        return { ...compared, profileOf: (place: number) => profileOf(all[place]?.text ?? ''), kept, keep };
      };
      const nounsIn = (all: readonly Version[], isKnown: boolean) =>
        registerNouns(
          comparedIn(all, isKnown),
          splitNothing,
          (place) => all[place]?.fragment,
          isKnown ? cache : undefined,
        );
      let all: readonly Version[] = first;
      assert.equal(nounsIn(all, true).name(), nounsIn(all, false).name());
      for (let step = 0; step < 12; step += 1) {
        const place = draw(articles);
        const before = all[place];
        all = all.with(place, {
          text: draw(2) === 0 ? (before?.text ?? '') : drawn(draw).text,
          fragment: `p-${draw(2)}`,
        });
        // A comparison may be kept when no nouns are chosen.
        if (step % 5 === 4) comparedIn(all, true).keep();
        const known = nounsIn(all, true);
        const kept = again;
        assert.equal(known.name(), nounsIn(all, false).name());
        if (again === kept) still += 1;
        assert.deepEqual(known.all(), nounsIn(all, false).all());
      }
    }),
    { numRuns: 8 },
  );
  assert.ok(still > 3 && again > 20, `${still} ${again}`);
});
