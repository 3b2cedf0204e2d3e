import type { FoundName, Reading } from './found-name.ts';
import type { NameIndex } from './name-index.ts';
import type { NameToken } from './name-tokens.ts';
import { readClosedCompound, readDerived, readEllipsis } from './read-derived.ts';
import { readPerson } from './read-person.ts';
import { readThing } from './read-thing.ts';

/** The longer of two readings; a surname that is as long as a place's name stays open until the article is known. */
const longer = (first: Reading, second: Reading): Reading => {
  if (first === undefined || second === undefined) return first ?? second;
  const isEqual = first.at === second.at && first.last === second.last;
  if (isEqual && first.kind === 'surname' && second.kind === 'thing') return { ...first, rival: second };
  const firstLength = first.last - first.at;
  const secondLength = second.last - second.at;
  if (firstLength !== secondLength) return firstLength > secondLength ? first : second;
  return first.kind === 'surname' || first.kind === 'other' ? second : first;
};

/** The names in one text, the longest at each place, none inside another. */
export const findNames = (
  index: NameIndex,
  text: string,
  tokens: readonly NameToken[],
): readonly FoundName[] => {
  const found: FoundName[] = [];
  const taken = new Set<number>();
  const isTaken = (at: number): boolean => taken.has(at);
  const asPerson = readPerson(index, text);
  const asThing = readThing(index, text);
  const others = [readEllipsis(index, text), readDerived(index), readClosedCompound(index)];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    // An ellipsis is completed by what follows: Süd- und Mittelamerika.
    if (token === undefined || (text[token.end] !== '-' && !index.mayBegin(token.word))) continue;
    let reading = longer(asPerson(tokens, at, isTaken), asThing(tokens, at, isTaken));
    for (const read of others) reading ??= read(tokens, at, isTaken);
    if (reading === undefined) continue;
    if (reading.kind !== 'other') found.push(reading);
    for (let word = reading.at; word <= reading.last; word += 1) taken.add(word);
    at = reading.last;
  }
  return found;
};
