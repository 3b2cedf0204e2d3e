import { functionWords } from '../../german/function-words.ts';
import { type Component, componentsOf } from './components.ts';
import { fold } from './fold.ts';
import type { WordKnowledge } from './knowledge.ts';
import { keyOf, positionKeys, wholeKey } from './key.ts';
import type { Word, WordPart } from './word.ts';
import type { WordClass } from './word-class.ts';

const functionWord = new Set(functionWords.map(fold));

/** The shortest compound that is split: „Ölpreis“, „Uhrzeit“. */
const shortestCompound = 7;

/** Where a token stands, and what its capital means there when it opens a sentence: nothing, or a noun. */
export type Place = 'inside' | 'opening' | 'openingInLowerCase';

const classOf = (
  { text }: Component,
  place: Place,
  { isNeverNoun }: Pick<WordKnowledge, 'isNeverNoun'>,
): WordClass => {
  if (/^\p{N}+$/u.test(text)) return 'number';
  if (!/^\p{Lu}/u.test(text) || place === 'openingInLowerCase') return 'lowerCase';
  return place === 'opening' && isNeverNoun(text.toLowerCase()) ? 'lowerCase' : 'noun';
};

const span = ({ starts, ends }: Component, start: number, end: number): { start: number; end: number } => ({
  start: starts[start] ?? 0,
  end: ends[end - 1] ?? 0,
});

const partsOf = (
  component: Component,
  wordClass: WordClass,
  knowledge: WordKnowledge,
): readonly WordPart[] => {
  const { text } = component;
  if (wordClass !== 'noun' || text.length < shortestCompound) {
    const apart = wordClass === 'noun' ? knowledge.standsApart(text) : undefined;
    return [{ key: keyOf(fold(text), wordClass, apart), ...span(component, 0, text.length) }];
  }
  return knowledge.splitCompound(text).map(({ start, end, base }) => {
    const apart = knowledge.standsApart(base);
    // „Kauf-“ may be of „kaufen“, but is not written like it.
    const isWritten = text.slice(start, end).toLowerCase().startsWith(base);
    return {
      key: keyOf(fold(base), 'noun', apart === 'related' && !isWritten ? undefined : apart),
      ...span(component, start, end),
    };
  });
};

const isFunctionWord = (component: Component, surface: string, place: Place): boolean =>
  functionWord.has(surface) && (place !== 'inside' || /^\p{Ll}/u.test(component.text));

/** Analyses one token on its own; undefined when it has neither letters nor digits. */
export const readWord = (token: string, place: Place, knowledge: WordKnowledge): Word | undefined => {
  const components = componentsOf(token);
  const [first] = components;
  const last = components.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const surface = components.map(({ text }) => fold(text)).join('');
  const display = token.slice(first.starts[0], last.ends.at(-1));
  if (components.length === 1 && isFunctionWord(first, surface, place)) {
    const key = keyOf(surface, 'function');
    const part = { key, ...span(first, 0, first.text.length) };
    return { surface, display, wordClass: 'function', parts: [part], key, keys: [key] };
  }
  const parts = components.flatMap((component, index) =>
    partsOf(component, classOf(component, index === 0 ? place : 'inside', knowledge), knowledge),
  );
  const constituents = parts.map(({ key }) => key);
  return {
    surface,
    display,
    wordClass: classOf(last, components.length === 1 ? place : 'inside', knowledge),
    parts,
    key: wholeKey(constituents),
    keys: positionKeys(constituents),
  };
};
