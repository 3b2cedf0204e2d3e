import type { Unit } from './units.ts';

const label =
  /^(?:(?:Frage|Antwort)|(?:\p{Lu}[\p{L}.’'-]*)(?:\s(?:von|van|de)?\s?\p{Lu}[\p{L}.’'-]*){0,3}):\s(?=\S)/u;

/** The name before the colon that opens a turn of an interview: `Weiß: Das war …`. */
export const speakerOf = (text: string): string | undefined => label.exec(text.slice(0, 80))?.[0].trim();

/**
 * Who takes turns in the text: at least two labels that return, of which one asks. "Ort:", "Zeit:" and
 * their like return too, but ask nothing.
 */
export const speakersIn = (units: readonly Unit[]): ReadonlySet<string> => {
  const turns = new Map<string, { count: number; questions: number }>();
  for (const { text } of units) {
    const speaker = speakerOf(text);
    if (speaker === undefined) continue;
    const { count, questions } = turns.get(speaker) ?? { count: 0, questions: 0 };
    turns.set(speaker, { count: count + 1, questions: questions + (text.endsWith('?') ? 1 : 0) });
  }
  const returning = [...turns].filter(([, { count }]) => count >= 2);
  const asks = returning.some(([, { questions }]) => questions > 0);
  return new Set(returning.length >= 2 && asks ? returning.map(([speaker]) => speaker) : []);
};
