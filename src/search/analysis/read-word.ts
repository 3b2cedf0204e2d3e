import { functionWords } from '../../german/function-words.ts';
import { type Component, componentsOf } from './components.ts';
import { fold } from './fold.ts';
import type { Knowledge } from './knowledge.ts';
import { keyOf, positionKeys, wholeKey } from './key.ts';
import type { Word, WordPart } from './word.ts';
import type { WordClass } from './word-class.ts';

const functionWord = new Set(functionWords.map(fold));

/** The shortest compound worth splitting: two parts of three letters and one of two. */
const shortestCompound = 8;

const classOf = (component: Component, opensSentence: boolean, { counts }: Knowledge): WordClass => {
  if (/^\p{N}+$/u.test(component.text)) return 'number';
  if (!/^\p{Lu}/u.test(component.text)) return 'lowerCase';
  if (!opensSentence) return 'noun';
  const count = counts.get(fold(component.text));
  return count !== undefined && count.lowerCaseInside > count.capitalisedInside ? 'lowerCase' : 'noun';
};

const span = ({ starts, ends }: Component, start: number, end: number): { start: number; end: number } => ({
  start: starts[start] ?? 0,
  end: ends[end - 1] ?? 0,
});

const partsOf = (component: Component, wordClass: WordClass, knowledge: Knowledge): readonly WordPart[] => {
  const { text } = component;
  if (wordClass !== 'noun' || text.length < shortestCompound) {
    return [{ key: keyOf(fold(text), wordClass), ...span(component, 0, text.length) }];
  }
  return knowledge
    .splitCompound(text)
    .map(({ start, end, base }) => ({ key: keyOf(fold(base), 'noun'), ...span(component, start, end) }));
};

const isFunctionWord = (component: Component, surface: string, opensSentence: boolean): boolean =>
  functionWord.has(surface) && (opensSentence || /^\p{Ll}/u.test(component.text));

/** Analyses one token on its own; undefined when it has neither letters nor digits. */
export const readWord = (token: string, opensSentence: boolean, knowledge: Knowledge): Word | undefined => {
  const components = componentsOf(token);
  const [first] = components;
  const last = components.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const surface = components.map(({ text }) => fold(text)).join('');
  const display = token.slice(first.starts[0], last.ends.at(-1));
  if (components.length === 1 && isFunctionWord(first, surface, opensSentence)) {
    const key = keyOf(surface, 'function');
    const part = { key, ...span(first, 0, first.text.length) };
    return { surface, display, wordClass: 'function', parts: [part], key, keys: [key] };
  }
  const parts = components.flatMap((component, place) =>
    partsOf(component, classOf(component, opensSentence && place === 0, knowledge), knowledge),
  );
  const constituents = parts.map(({ key }) => key);
  return {
    surface,
    display,
    wordClass: classOf(last, opensSentence && components.length === 1, knowledge),
    parts,
    key: wholeKey(constituents),
    keys: positionKeys(constituents),
  };
};
