import type { Token } from '../src/search/analysis/token.ts';
import { componentsOf } from '../src/search/analysis/components.ts';
import { decomposeQuery } from '../src/search/analysis/decompose-query.ts';
import { editDistance } from '../src/search/analysis/edit-distance.ts';
import { fold } from '../src/search/analysis/fold.ts';
import { keyOf, stemsOf, withoutClassLetter } from '../src/search/analysis/key.ts';
import { phoneticCode } from '../src/search/analysis/phonetic-code.ts';

interface Entry {
  readonly surface: string;
  readonly key: string;
  readonly ids: Set<string>;
  readonly isWord: boolean;
  readonly documents: number;
}

/** What the query was taken to mean: keys that must all be met, each by one of its alternatives. */
export type Plan = readonly (readonly string[])[];

/**
 * The smallest engine that answers keys: every term of every document in memory, a key meeting the terms that
 * begin with it. It measures the analysis, not an engine; query syntax is words, a phrase, a prefix.
 */
export class KeyIndex {
  readonly #documents = new Map<string, readonly (readonly string[])[]>();
  readonly #entries = new Map<string, Entry>();
  readonly #byStem = new Map<string, Entry[]>();

  add(id: string, tokens: readonly Token[]): void {
    this.#documents.set(
      id,
      tokens.map(({ word }) => (word === undefined ? [] : [...word.keys, word.keys.join('')])),
    );
    for (const { word } of tokens) {
      if (word === undefined || word.wordClass === 'function') continue;
      this.#enter(word.surface, word.key, true, id);
      for (const key of word.keys) if (key !== word.key) this.#enter(withoutClassLetter(key), key, false, id);
    }
  }

  #enter(surface: string, key: string, isWord: boolean, id: string): void {
    const name = `${surface} ${key}`;
    const entry = this.#entries.get(name) ?? {
      surface,
      key,
      ids: new Set<string>(),
      isWord,
      get documents(): number {
        return this.ids.size;
      },
    };
    entry.ids.add(id);
    if (this.#entries.has(name)) return;
    this.#entries.set(name, entry);
    const stems = isWord
      ? [surface, keyOf(surface, key.endsWith('ŧ') ? 'lowerCase' : 'noun')]
      : [surface, key];
    for (const stem of new Set(stems)) this.#byStem.set(stem, [...(this.#byStem.get(stem) ?? []), entry]);
  }

  #known(surface: string, written: string): readonly Entry[] {
    const exact = (this.#byStem.get(surface) ?? []).filter(
      (entry) => entry.isWord || entry.key.startsWith(surface),
    );
    const isNoun = /^\p{Lu}/u.test(written);
    const found =
      exact.length > 0
        ? exact
        : [
            ...(this.#byStem.get(keyOf(surface, 'noun')) ?? []),
            ...(this.#byStem.get(keyOf(surface, 'lowerCase')) ?? []),
          ];
    const ofClass = found.filter(({ key }) => key.endsWith('ŧ') !== isNoun);
    return ofClass.length > 0 ? ofClass : found;
  }

  #beginningWith(prefix: string): readonly Entry[] {
    return [...this.#entries.values()].filter((entry) => entry.isWord && entry.surface.startsWith(prefix));
  }

  #spelled(surface: string): readonly Entry[] {
    const limit = surface.length <= 3 ? 0 : surface.length <= 7 ? 1 : 2;
    const code = phoneticCode(surface);
    const found = [...this.#entries.values()].flatMap((entry) => {
      const distance = entry.isWord ? editDistance(surface, entry.surface, limit) : undefined;
      if (distance === undefined || distance === 0 || entry.surface.length < 4) return [];
      const sounds = phoneticCode(entry.surface) === code;
      if (distance > 1 && !sounds) return [];
      const start = entry.surface[0] === surface[0] ? 0 : 0.4;
      return [
        { entry, cost: distance - (sounds ? 0.5 : 0) - 0.25 * Math.log10(entry.documents + 1) + start },
      ];
    });
    return found.sort((one, other) => one.cost - other.cost).map(({ entry }) => entry);
  }

  async #term(written: string, isLast: boolean): Promise<Plan> {
    const components = componentsOf(written).map(({ text }) => text);
    const surface = components.map(fold).join('');
    const known = this.#known(surface, written);
    if (known.length > 0) return [known.map(({ key }) => key)];
    if (components.length > 1) {
      return (await Promise.all(components.map((component) => this.#term(component, false)))).flat();
    }
    const beginning = isLast ? this.#beginningWith(surface) : [];
    if (beginning.length > 0) return [beginning.map(({ key }) => key)];
    const lookup = async (part: string): Promise<Entry | undefined> =>
      this.#known(part, part.charAt(0).toUpperCase()).find(({ key }) => !key.endsWith('ŧ'));
    const { whole: decomposed } = await decomposeQuery(surface, lookup);
    const [spelled] = this.#spelled(surface);
    if (decomposed !== undefined && spelled === undefined) {
      return [[decomposed.modifier.key], [decomposed.head.key]];
    }
    return [spelled === undefined ? [] : [spelled.key]];
  }

  /** Ids of the documents that answer, exactly first, then those that hold a related word. */
  async search(
    query: string,
    analyse: (text: string) => readonly Token[],
  ): Promise<{ exact: string[]; related: string[] }> {
    const phrase = /^["„](.*)["“]$/.exec(query)?.[1];
    const tokens = analyse(phrase ?? query).filter(({ word }) => word !== undefined);
    const content = tokens.filter(({ word }) => word?.wordClass !== 'function');
    const asked = phrase !== undefined || content.length === 0 ? tokens : content;
    const plans = await Promise.all(
      asked.map(async ({ text, word }, place) =>
        word?.wordClass === 'function'
          ? [[word.key]]
          : this.#term(text, phrase === undefined && place === asked.length - 1),
      ),
    );
    if (phrase !== undefined) return { exact: this.#phrase(plans.map((plan) => plan.flat())), related: [] };
    const exact = this.#all(plans.flat());
    const wider = plans.flat().map((keys) => keys.map((key) => this.#wider(key)));
    return { exact, related: this.#all(wider).filter((id) => !exact.includes(id)) };
  }

  #wider(key: string): string {
    const stem = withoutClassLetter(key);
    const last = stemsOf(key).at(-1) ?? '';
    return last.length >= (last === stem ? 5 : 4) ? stem : key;
  }

  #all(plan: Plan): string[] {
    const meets = (terms: readonly (readonly string[])[], keys: readonly string[]): boolean =>
      terms.some((position) => position.some((term) => keys.some((key) => term.startsWith(key))));
    return [...this.#documents]
      .filter(([, terms]) => plan.every((keys) => meets(terms, keys)))
      .map(([id]) => id);
  }

  #phrase(plan: Plan): string[] {
    return [...this.#documents]
      .filter(([, terms]) =>
        terms.some((_, start) =>
          plan.every((keys, place) =>
            (terms[start + place] ?? []).some((term) => keys.some((key) => term.startsWith(key))),
          ),
        ),
      )
      .map(([id]) => id);
  }
}
