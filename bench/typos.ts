import { openBuiltIndex } from '../src/site/open-built-index.ts';
import { readQueryWord } from '../src/search/query/read-query-word.ts';
import { isFunctionKey, wholeKey } from '../src/search/analysis/key.ts';
import { fold } from '../src/search/analysis/fold.ts';
import { wholeIndex } from '../tests/support/search-archive.ts';

/**
 * Misspells random words of a built site's own vocabulary by one edit and asks for them:
 * `node --import tsx bench/typos.ts SITE [COUNT] [SEED]`. A word is one of at least five letters that stands in the
 * texts by itself; an edit leaves out, doubles, replaces a letter or swaps two, at any place but the first. Where
 * the edit makes another word of the archive there is nothing to correct, and another is drawn.
 */
const [site, count = '400', seed = '7'] = process.argv.slice(2);
const archive = site === undefined ? undefined : await openBuiltIndex(site);
if (archive === undefined) {
  console.error('Usage: node --import tsx bench/typos.ts SITE [COUNT] [SEED]');
  process.exit(2);
}
const { lexicon } = await wholeIndex(archive);
let state = Number(seed);
const random = (below: number): number => {
  state = (state * 48271) % 2147483647;
  return Math.floor((state / 2147483647) * below);
};
const letters = 'abcdefghijklmnoprstuvwz';
const words = (await Promise.all(letters.split('').map((letter) => lexicon.beginning(letter))))
  .flat()
  .filter(({ onlyInside, surface, constituents }) => {
    return !onlyInside && /^\p{L}{5,}$/u.test(surface) && !isFunctionKey(wholeKey(constituents));
  });
const misspelt = (word: string): string => {
  const place = 1 + random(word.length - 1);
  const letter = letters.charAt(random(letters.length));
  const [before, here, after] = [word.slice(0, place), word.charAt(place), word.slice(place + 1)];
  return (
    [
      before + after,
      before + here + here + after,
      before + letter + after,
      place + 1 < word.length
        ? before + after.charAt(0) + here + after.slice(1)
        : before + letter + here + after,
    ][random(4)] ?? word
  );
};

const tally = { typos: 0, first: 0, offered: 0, milliseconds: 0 };
while (tally.typos < Number(count)) {
  const entry = words[random(words.length)];
  if (entry === undefined) break;
  const typed = misspelt(entry.display);
  if (fold(typed) === entry.surface || (await lexicon.withSurface(fold(typed))).length > 0) continue;
  const start = performance.now();
  const read = await readQueryWord(typed, 'never', lexicon);
  tally.milliseconds += performance.now() - start;
  tally.typos += 1;
  const key = wholeKey(entry.constituents);
  const reading = read?.reading;
  const keys = reading !== undefined && 'keys' in reading ? reading.keys : [];
  const others =
    reading?.kind === 'corrected' ? reading.others : reading?.kind === 'unknown' ? reading.nearest : [];
  const isFirst = keys.includes(key);
  if (isFirst) tally.first += 1;
  if (isFirst || others.some(({ constituents }) => wholeKey(constituents) === key)) tally.offered += 1;
}
console.log(`words of the vocabulary   ${words.length}`);
console.log(`corrected to the word     ${((100 * tally.first) / tally.typos).toFixed(1)} %`);
console.log(`the word among those offered ${((100 * tally.offered) / tally.typos).toFixed(1)} %`);
console.log(`milliseconds a word       ${(tally.milliseconds / tally.typos).toFixed(1)}`);
