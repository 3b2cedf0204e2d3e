import type { KnownWord } from '../words/known-word.ts';
import { ofWord } from '../words/of-word.ts';
import { foldName } from './fold-name.ts';
import type { NameToken } from './name-tokens.ts';
import { wordAsItLooks } from './word-as-it-looks.ts';

/** How two words are held to be one: by folding alone, or with the endings of adjectives and nouns off. */
export interface TokenKey {
  /** Of a word of a name. */
  readonly ofName: (folded: string) => string;
  /** Of a word of a text, as it is and in the genitive. */
  readonly inText: (word: KnownWord) => readonly string[];
}

interface Node<Value> {
  readonly next: Map<string, Node<Value>>;
  readonly entries: Entry<Value>[];
}

interface Entry<Value> {
  readonly tokens: readonly NameToken[];
  readonly value: Value;
}

/** The longest name that begins at a word of a text, with everything that bears it. */
export interface TrieMatch<Value> {
  readonly length: number;
  readonly values: readonly Value[];
}

const isAllCapitals = ofWord((_, word) => /^\p{Lu}{2,}$/u.test(wordAsItLooks(word)));

/** Shorter names in capitals would be other abbreviations: "US" is not "us". */
const shortestInCapitals = 4;

/**
 * Capitals tell names from words: a capitalised word of a name stands capitalised in the text, an abbreviation
 * in capitals as it is, with a genitive s at most. Whole names may be set in capitals, as in a dateline.
 */
const agreesInCase = (name: NameToken, printed: NameToken): boolean => {
  if (name.text.length <= 5 && isAllCapitals(name.word)) {
    return printed.text === name.text || printed.text === `${name.text}s`;
  }
  if (isAllCapitals(printed.word)) return printed.text.length >= shortestInCapitals || !name.capital;
  return printed.capital || !name.capital;
};

/** A bracket belongs to a name only where the authority file has it too. */
const agreesInJoint = (name: NameToken, printed: NameToken): boolean =>
  (name.joint === 'bracket') === (printed.joint === 'bracket');

/** The genitive adds an s or es to a name that has none: Maduros, des Auswärtigen Amtes. */
export const withoutGenitive = (folded: string): readonly string[] => {
  if (folded.length < 3 || !folded.endsWith('s')) return [];
  return folded.length > 4 && folded.endsWith('es')
    ? [folded.slice(0, -1), folded.slice(0, -2)]
    : [folded.slice(0, -1)];
};

/** Makes such a key from what it makes of a folded word. */
export const tokenKey = (ofName: (folded: string) => string): TokenKey => ({
  ofName,
  inText: ofWord((text) => {
    const folded = foldName(text);
    return [folded, ...withoutGenitive(folded)].map(ofName);
  }),
});

/** Where the names begin that a word may begin; most words begin none. */
const nowhere: readonly never[] = [];

/** Names by their words, so that a text is searched once for thousands of them. */
export class NameTrie<Value> {
  readonly #root: Node<Value> = { next: new Map(), entries: [] };
  /** A word of a text is looked up once; asked when all names are added. */
  readonly #begun = ofWord((_, word): readonly Node<Value>[] => {
    const begun = this.#after(this.#root, word);
    return begun.length === 0 ? nowhere : begun;
  });
  /** The first words of names that begin in lower case. */
  readonly #lowerCase = new Set<string>();
  readonly #key: TokenKey;

  constructor(key: TokenKey) {
    this.#key = key;
  }

  add(tokens: readonly NameToken[], value: Value): void {
    if (tokens.length === 0) return;
    let node = this.#root;
    for (const { folded } of tokens) {
      const key = this.#key.ofName(folded);
      const next = node.next.get(key) ?? { next: new Map(), entries: [] };
      node.next.set(key, next);
      node = next;
    }
    node.entries.push({ tokens, value });
    const [first] = tokens;
    if (first !== undefined && !first.capital) this.#lowerCase.add(this.#key.ofName(first.folded));
  }

  /** The first words of names that begin in lower case, folded. */
  get lowerCaseWords(): Iterable<string> {
    return this.#lowerCase;
  }

  /** Whether any name begins with this word, as it is or in the genitive. */
  mayBeginWith(word: KnownWord, isCapital: boolean): boolean {
    const known = isCapital ? this.#root.next : this.#lowerCase;
    return this.#key.inText(word).some((key) => known.has(key));
  }

  /** Where names go on behind a word of a text, as it is or in the genitive. */
  #after(node: Node<Value>, word: KnownWord): readonly Node<Value>[] {
    return this.#key.inText(word).flatMap((key) => node.next.get(key) ?? []);
  }

  /** The longest name whose first word is the one at `from`; undefined when none begins there. */
  longestAt(text: readonly NameToken[], from: number): TrieMatch<Value> | undefined {
    let longest: TrieMatch<Value> | undefined;
    let node = this.#root;
    for (let at = from; at < text.length; at += 1) {
      const token = text[at];
      if (token === undefined || (at > from && token.joint === 'break')) return longest;
      const nodes = at === from ? this.#begun(token.word) : this.#after(node, token.word);
      let values: readonly Value[] | undefined;
      for (const next of nodes) values ??= agreeing(next, text, from);
      if (values !== undefined) longest = { length: at - from + 1, values };
      const [following] = nodes;
      if (following === undefined) return longest;
      node = following;
    }
    return longest;
  }
}

const agreeing = <Value>(
  node: Node<Value>,
  text: readonly NameToken[],
  from: number,
): readonly Value[] | undefined => {
  if (node.entries.length === 0) return undefined;
  const values = node.entries
    .filter(({ tokens }) =>
      tokens.every((name, index) => {
        const printed = text[from + index];
        return (
          printed !== undefined &&
          agreesInCase(name, printed) &&
          (index === 0 || agreesInJoint(name, printed))
        );
      }),
    )
    .map(({ value }) => value);
  return values.length === 0 ? undefined : [...new Set(values)];
};
