import { detached } from '../../record/detached.ts';
import type { PrintedNoun } from './article-nouns.ts';

/** The printed forms of an archive's nouns by small numbers; which number a form has means nothing. */
export interface NounForms {
  readonly printed: readonly string[];
  /** By form: the number of its stem. */
  readonly stems: Uint32Array;
  readonly stemNames: readonly string[];
}

/** The nouns of many articles, those of one article after those of the other, each in the article's order. */
export interface NounTable {
  /** Where the nouns of each article begin; one more than there are articles. */
  readonly starts: Uint32Array;
  readonly forms: Uint32Array;
  readonly times: Uint16Array;
  readonly blocks: Uint16Array;
  readonly known: NounForms;
}

/** Times and blocks beyond this are not told apart. */
export const mostTimes = 0xffff;

/** The nouns of so few articles are looked for one article after the other. */
const mostSought = 8;

/** Copies numbers, each by so much greater. */
const addTo = (numbers: Uint32Array, more: number, target: Uint32Array, from: number): void => {
  for (let at = 0; at < numbers.length; at += 1) target[from + at] = (numbers[at] ?? 0) + more;
};

/** Puts a table of nouns together; what another table knows already is taken from there. */
export const nounTableMaker = (former?: NounTable) => {
  const printed = [...(former?.known.printed ?? [])];
  const stems = [...(former?.known.stems ?? [])];
  const stemNames = [...(former?.known.stemNames ?? [])];
  const formNumbers = new Map<string, number>();
  const stemNumbers = new Map<string, number>();
  let additions = former === undefined ? mostSought : 0;
  /** Of what the other table knows, the numbers of these nouns, or of all once many are asked for. */
  const learn = (nouns: readonly PrintedNoun[]): void => {
    if (additions++ >= mostSought) return;
    const isAll = additions === mostSought;
    const ownForms = new Set(nouns.map((noun) => noun.printed));
    const ownStems = new Set(nouns.map((noun) => noun.stem));
    for (const [number, form] of printed.entries()) {
      if (isAll || ownForms.has(form)) formNumbers.set(form, number);
    }
    for (const [number, stem] of stemNames.entries()) {
      if (isAll || ownStems.has(stem)) stemNumbers.set(stem, number);
    }
  };
  let starts = new Uint32Array(former === undefined ? 1024 : former.starts.length + mostSought);
  let articles = 0;
  let size = 0;
  let forms = new Uint32Array(former?.forms.length ?? 1024);
  let times = new Uint16Array(forms.length);
  let blocks = new Uint16Array(forms.length);
  const makeRoom = (more: number): void => {
    if (size + more <= forms.length) return;
    const length = Math.max(size + more, forms.length * 2);
    const grown = [new Uint32Array(length), new Uint16Array(length), new Uint16Array(length)] as const;
    grown[0].set(forms);
    grown[1].set(times);
    grown[2].set(blocks);
    [forms, times, blocks] = grown;
  };
  /** Makes room for where the nouns of so many more articles end. */
  const makeRoomForArticles = (more: number): void => {
    if (articles + more < starts.length) return;
    const grown = new Uint32Array(Math.max(articles + more + 1, starts.length * 2));
    grown.set(starts);
    starts = grown;
  };
  const numberOf = (noun: PrintedNoun): number => {
    const known = formNumbers.get(noun.printed);
    if (known !== undefined) return known;
    const [own, ownStem] = [detached(noun.printed), detached(noun.stem)];
    const stem = stemNumbers.get(ownStem) ?? stemNames.push(ownStem) - 1;
    stemNumbers.set(ownStem, stem);
    const number = printed.push(own) - 1;
    stems.push(stem);
    formNumbers.set(own, number);
    return number;
  };
  return {
    add: (nouns: readonly PrintedNoun[]): void => {
      makeRoom(nouns.length);
      learn(nouns);
      for (const noun of nouns) {
        forms[size] = numberOf(noun);
        times[size] = Math.min(noun.times, mostTimes);
        blocks[size] = Math.min(noun.block, mostTimes);
        size += 1;
      }
      makeRoomForArticles(1);
      starts[++articles] = size;
    },
    /** Adds the nouns of articles that follow on one another in the other table. */
    copy: (from: number, to: number): void => {
      if (former === undefined) throw new RangeError('There is no other table.');
      const [start = 0, end = 0] = [former.starts[from], former.starts[to]];
      makeRoom(end - start);
      forms.set(former.forms.subarray(start, end), size);
      times.set(former.times.subarray(start, end), size);
      blocks.set(former.blocks.subarray(start, end), size);
      makeRoomForArticles(to - from);
      addTo(former.starts.subarray(from + 1, to + 1), size - start, starts, articles + 1);
      articles += to - from;
      size += end - start;
    },
    table: (): NounTable => ({
      starts: starts.slice(0, articles + 1),
      forms: forms.subarray(0, size),
      times: times.subarray(0, size),
      blocks: blocks.subarray(0, size),
      known: { printed, stems: Uint32Array.from(stems), stemNames },
    }),
  };
};
