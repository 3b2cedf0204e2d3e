import { clubWords } from '../../german/newspaper-words.ts';
import type { NameToken } from './name-tokens.ts';

const articles: ReadonlySet<string> = new Set(['der', 'die', 'das']);

/** What German leaves of a name that begins with an article, once it has one of its own: im Spiegel, der Linken. */
export const withoutArticle = (name: readonly NameToken[]): readonly NameToken[] | undefined =>
  name.length === 2 && name[1]?.joint === 'space' && articles.has(name[0]?.folded ?? '')
    ? name.slice(1)
    : undefined;

/** A club without its number, which no word of a name goes on from: 1. FC Köln. */
export const withoutNumber = (name: readonly NameToken[]): readonly NameToken[] | undefined =>
  name[0]?.text === '1' && clubWords.has(name[1]?.folded ?? '') ? name.slice(1) : undefined;
