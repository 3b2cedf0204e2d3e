import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import {
  type HyphenationPatterns,
  hyphenationBy,
  readPatterns,
} from '../search/analysis/hyphenation-points.ts';
import type { WordKnowledge } from '../search/analysis/knowledge.ts';
import type { LexiconWord } from '../search/analysis/lexicon.ts';
import { readLexicon } from '../search/analysis/lexicon-format.ts';
import { type LexiconTable, openLexicon } from '../search/analysis/lexicon-table.ts';
import { separableVerbsOf } from '../search/analysis/separable-verbs.ts';
import { wordKnowledgeOf } from '../search/analysis/word-knowledge-of.ts';
import { isWritten, readBytes, writeBytes } from './cache/checked-file.ts';
import { packed, unpacked } from './cache/packed.ts';
import { inPackage, translationFolder } from './package-root.ts';

/** What the knowledge of words is made from, in the form in which it is opened. */
interface Sources {
  readonly lexicon: LexiconTable;
  readonly patterns: HyphenationPatterns;
  readonly separableVerbs: readonly string[];
}

const require = createRequire(import.meta.url);

/** The patterns are a program of their own, which takes a tenth of a second to run. */
const shippedPatterns = (): HyphenationPatterns => readPatterns(require('hyphen/patterns/de-1996.js'));

const shippedSources = (): Sources => {
  const lexicon = readLexicon(readFileSync(inPackage('src/german/lexicon/words.txt.gz')));
  const separableVerbs = [...separableVerbsOf(openLexicon(lexicon))];
  return { lexicon, patterns: shippedPatterns(), separableVerbs };
};

interface Head {
  readonly alphabet: string;
  readonly kinds: readonly LexiconWord[];
  readonly separableVerbs: readonly string[];
}

const bytesOf = ({ buffer, byteOffset, byteLength }: Uint32Array | Uint16Array): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength);

const packSources = ({ lexicon, patterns, separableVerbs }: Sources): Uint8Array => {
  const head: Head = { alphabet: lexicon.alphabet, kinds: lexicon.kinds, separableVerbs };
  return packed([
    Buffer.from(JSON.stringify(head)),
    lexicon.letters,
    bytesOf(lexicon.starts),
    bytesOf(lexicon.known),
    bytesOf(lexicon.slots),
    bytesOf(patterns.firstChild),
    bytesOf(patterns.letter),
    bytesOf(patterns.firstLevel),
    patterns.levelCount,
    patterns.levels,
  ]);
};

const none = Buffer.alloc(0);

/** Numbers begin at even places of a memory of their own. */
const ownMemory = (bytes: Buffer): ArrayBuffer => new Uint8Array(bytes).buffer;

const unpackSources = (bytes: Uint8Array): Sources => {
  const [head = none, letters = none, starts = none, known = none, slots = none, ...rest] = unpacked(bytes);
  const [firstChild = none, letter = none, firstLevel = none, levelCount = none, levels = none] = rest;
  const { alphabet, kinds, separableVerbs }: Head = JSON.parse(head.toString('utf8'));
  return {
    lexicon: {
      alphabet,
      letters,
      starts: new Uint32Array(ownMemory(starts)),
      known: new Uint16Array(ownMemory(known)),
      kinds,
      slots: new Uint32Array(ownMemory(slots)),
    },
    patterns: {
      firstChild: new Uint32Array(ownMemory(firstChild)),
      letter: new Uint16Array(ownMemory(letter)),
      firstLevel: new Uint16Array(ownMemory(firstLevel)),
      levelCount,
      levels,
    },
    separableVerbs,
  };
};

/**
 * They are opened once for the program and kept beside its translation, whose name stands for all that they are made
 * of: opening them takes as long as everything else that the index of a small archive needs.
 */
const keptSources = (folder: string): Sources => {
  const place = join(folder, 'words');
  const kept = readBytes(place);
  if (kept !== undefined) return unpackSources(kept);
  const made = shippedSources();
  // Where it cannot be kept, it is made again the next time.
  isWritten(() => {
    writeBytes(place, packSources(made));
  });
  return made;
};

/** What the shipped lexicon knows of German, opened in a folder of the program's own or anew. */
export const openKnowledge = (folder: string | undefined): WordKnowledge => {
  const { lexicon, patterns, separableVerbs } = folder === undefined ? shippedSources() : keptSources(folder);
  return wordKnowledgeOf(openLexicon(lexicon), hyphenationBy(patterns), new Set(separableVerbs));
};

let known: WordKnowledge | undefined;

/** What the shipped lexicon knows of German; read once, since a preview builds again and again. */
export const wordKnowledge = (): WordKnowledge => {
  known ??= openKnowledge(translationFolder);
  return known;
};
