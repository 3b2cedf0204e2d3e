import { bandCount } from '../../archive/near-duplicates/min-hash.ts';
import { isEntityId } from '../../record/identifiers.ts';
import type { ArticleProfile } from './article-profile.ts';

/**
 * How a profile lies in the cache: the lengths of its parts, then all numbers of four bytes, of two, of one, then
 * the words, one a line.
 */
const heading = 6;

const bytesOf = (numbers: Uint32Array | Uint16Array | Uint8Array): Buffer =>
  Buffer.from(numbers.buffer, numbers.byteOffset, numbers.byteLength);

/** A profile as bytes. */
export const encodedProfile = ({ sketch, traits, numbers, nouns }: ArticleProfile): Buffer => {
  const { size, least, bands } = sketch;
  const { words, counts, entities } = traits;
  const lengths = [size, least.length, bands?.length ?? 0, words.length, entities.length, nouns.length];
  return Buffer.concat([
    bytesOf(Uint32Array.from(lengths)),
    bytesOf(bands ?? new Uint32Array()),
    bytesOf(numbers.terms),
    bytesOf(least),
    bytesOf(
      new Uint16Array([...counts, ...nouns.map(({ times }) => times), ...nouns.map(({ block }) => block)]),
    ),
    bytesOf(numbers.counts),
    Buffer.from(
      [...words, ...entities, ...nouns.map(({ printed }) => printed), ...nouns.map(({ stem }) => stem)].join(
        '\n',
      ),
    ),
  ]);
};

/** The profile in such bytes, which it goes on to use; some of its parts are made when they are asked for. */
export const decodedProfile = (stored: Uint8Array): ArticleProfile => {
  const bytes = stored.byteOffset % 4 === 0 ? stored : new Uint8Array(stored);
  const { buffer, byteOffset } = bytes;
  const [size = 0, sample = 0, bands = 0, words = 0, entities = 0, nouns = 0] = new Uint32Array(
    buffer,
    byteOffset,
    heading,
  );
  let next = heading * 4;
  const fours = (length: number): Uint32Array => {
    next += length * 4;
    return new Uint32Array(buffer, byteOffset + next - length * 4, length);
  };
  const ownBands = fours(bands);
  const terms = fours(words + entities);
  const least = fours(sample);
  const twos = new Uint16Array(buffer, byteOffset + next, words + 2 * nouns);
  next += twos.byteLength;
  const counts = new Uint8Array(buffer, byteOffset + next, words + entities);
  next += counts.length;
  const lines = (): readonly string[] =>
    Buffer.from(buffer, byteOffset + next, bytes.length - next)
      .toString()
      .split('\n');
  return {
    sketch: { size, least, bands: bands === bandCount ? ownBands : undefined },
    numbers: { terms, counts },
    get traits() {
      const all = lines();
      return {
        words: all.slice(0, words),
        counts: [...twos.subarray(0, words)],
        entities: all.slice(words, words + entities).filter(isEntityId),
      };
    },
    get nouns() {
      const all = lines();
      const first = words + entities;
      return Array.from({ length: nouns }, (_, index) => ({
        printed: all[first + index] ?? '',
        stem: all[first + nouns + index] ?? '',
        times: twos[words + index] ?? 0,
        block: twos[words + nouns + index] ?? 0,
      }));
    },
  };
};
