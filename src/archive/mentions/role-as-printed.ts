import { determinersOfOffices, nounPhraseWords } from '../../german/noun-phrase-words.ts';
import { madeOnce } from '../made-once.ts';
import { foldName } from './fold-name.ts';
import type { NameToken } from './name-tokens.ts';
import { isRoleWord } from './word-kind.ts';

/** How many words an office before or after a name may have. */
const longestRole = 24;

const isAdjective = ({ text, capital }: NameToken): boolean => !capital && /(?:e|en|er|es|em)$/.test(text);

const determiners: ReadonlySet<string> = new Set(determinersOfOffices);

const isJoined = (token: NameToken | undefined): boolean =>
  token !== undefined && token.joint !== 'break' && token.joint !== 'bracket';

/** Adjectives that no past tense looks like: kubanische, ehemalige, nationale. */
const isSurelyAdjective = ({ text }: NameToken): boolean =>
  /(?:isch|ig|lich|ell|al|iv|är|end|loser?)(?:e|en|er|es|em)$/.test(text);

const possessives = /^(?:sein|ihr|mein|unser)(?:e|em|en|er|es)?$/;

/** Where the word begins of which `at` is the last part. */
const wordStart = (tokens: readonly NameToken[], at: number): number => {
  let start = at;
  while (tokens[start]?.joint === 'hyphen') start -= 1;
  return start;
};

/** Before adjectives a determiner tells them from a verb: der selbst ernannte, but: (das) sagte Präsident. */
const withAdjectives = (tokens: readonly NameToken[], at: number): number => {
  let start = at;
  let sure = at;
  for (;;) {
    const before = tokens[start - 1];
    if (!isJoined(tokens[start]) || before === undefined) return sure;
    if (possessives.test(before.folded)) return start - 1;
    if (determiners.has(before.folded)) return before.folded === 'das' ? sure : start;
    if (!isAdjective(before) && before.folded !== 'selbst') return sure;
    start = wordStart(tokens, start - 1);
    if (isSurelyAdjective(before)) sure = start;
  }
};

/** Adjectives, a genitive and a second office belong to it: kubanische Außenminister, Venezuelas Präsident. */
const withAttributes = (tokens: readonly NameToken[], at: number): number => {
  const start = withAdjectives(tokens, wordStart(tokens, at));
  const before = tokens[start - 1];
  if (!isJoined(tokens[start]) || before === undefined) return start;
  if (before.folded === 'und' && isRoleWord(tokens[start - 2]?.folded ?? ''))
    return withAttributes(tokens, start - 2);
  const isGenitive = before.capital && /[^s]s$/.test(before.text);
  return isGenitive || (before.capital && isRoleWord(before.folded)) ? wordStart(tokens, start - 1) : start;
};

/** Several people are no office of one: die Delegierten. */
const isPlural = (tokens: readonly NameToken[], start: number, last: NameToken): boolean =>
  tokens[start - 1]?.folded === 'die' && last.text.endsWith('en');

/** Directly before the name: Der kubanische Außenminister | Bruno Rodriguez. */
const roleBefore = (text: string, tokens: readonly NameToken[], at: number): string | undefined => {
  const last = tokens[at - 1];
  if (tokens[at]?.joint !== 'space' || last === undefined || !isRoleWord(last.folded)) return undefined;
  const first = withAttributes(tokens, at - 1);
  const start = tokens[first];
  return start === undefined || isPlural(tokens, first, last) ? undefined : text.slice(start.start, last.end);
};

const gapBefore = (text: string, tokens: readonly NameToken[], at: number): string =>
  text.slice(tokens[at - 1]?.end ?? 0, tokens[at]?.start ?? 0);

const phraseWords = madeOnce((): ReadonlySet<string> => new Set(nounPhraseWords.map(foldName)));

/**
 * Whether nouns, their adjectives and small words are all that stands in a stretch of text: an office says what it is
 * of, and no verb is a part of it. The words of a person's name follow an office without anything between.
 */
const isNounPhrase = (tokens: readonly NameToken[], from: number, to: number): boolean => {
  const next = tokens[from];
  if (next !== undefined && from < to && next.capital && next.joint === 'space' && !/[^s]s$/.test(next.text))
    return false;
  for (let index = from; index < to; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.capital || phraseWords().has(token.folded)) continue;
    const following = index + 1 < to ? tokens[index + 1] : undefined;
    if (!isAdjective(token) || following === undefined) return false;
    if (!following.capital && !isAdjective(following)) return false;
  }
  return true;
};

/** Before the name and a comma: Der Vizepräsident der Regierungspartei Venezuelas, | Diosdado Cabello. */
const appositionBefore = (text: string, tokens: readonly NameToken[], at: number): string | undefined => {
  const last = tokens[at - 1];
  if (last === undefined || !/^,\s$/.test(gapBefore(text, tokens, at))) return undefined;
  let first: number | undefined;
  for (let index = at - 1; index >= 0 && at - index < longestRole; index -= 1) {
    const token = tokens[index];
    if (
      token !== undefined &&
      token.capital &&
      isRoleWord(token.folded) &&
      isNounPhrase(tokens, index + 1, at)
    ) {
      const start = withAttributes(tokens, index);
      if (determiners.has(tokens[start - 1]?.folded ?? '') || token.opensSentence) first = start;
    }
    if (!isJoined(token)) break;
  }
  const start = first === undefined ? undefined : tokens[first];
  return start === undefined ? undefined : text.slice(start.start, last.end);
};

/** After the name and a comma: Francis Donovan, | Chef des US-Südkommandos (Southcom), … */
const appositionAfter = (text: string, tokens: readonly NameToken[], last: number): string | undefined => {
  const end = tokens[last]?.end ?? 0;
  const following = /^,\s([^.,;:!?»«“”"]+)/.exec(text.slice(end))?.[1];
  if (following === undefined) return undefined;
  for (let index = last + 1; index < tokens.length && index <= last + 4; index += 1) {
    const token = tokens[index];
    if (token === undefined || (index > last + 1 && !isJoined(token))) return undefined;
    if (token.capital && isRoleWord(token.folded)) return following.trimEnd();
    if (!isAdjective(token) && !determiners.has(token.folded) && tokens[index + 1]?.joint !== 'hyphen')
      return undefined;
  }
  return undefined;
};

/** The office or relation that a text gives beside a name, as printed; `at` and `last` are the name's words. */
export const roleAsPrinted = (
  text: string,
  tokens: readonly NameToken[],
  at: number,
  last: number,
): string | undefined =>
  roleBefore(text, tokens, at) ?? appositionBefore(text, tokens, at) ?? appositionAfter(text, tokens, last);
