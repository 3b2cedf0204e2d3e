import { ambiguousPlaces } from '../../german/ambiguous-places.ts';
import { cities, citiesOfSeveralWords } from '../../german/cities.ts';
import { countries } from '../../german/countries.ts';
import { placeNouns } from '../../german/place-words.ts';
import { regions, regionsOfSeveralWords } from '../../german/regions.ts';
import { alternatives } from '../alternatives.ts';
import type { NamedMention } from './find-organizations.ts';
import type { TakenSpans } from './spans.ts';

const nameOf: ReadonlyMap<string, string> = new Map([
  ...[...cities, ...citiesOfSeveralWords, ...regions, ...regionsOfSeveralWords].map(
    (name) => [name, name] as const,
  ),
  ...countries.flatMap(({ name, variants }) => [name, ...variants].map((form) => [form, name] as const)),
]);
const capitals: ReadonlyMap<string, string> = new Map(
  [...nameOf].map(([form, name]) => [form.toUpperCase(), name]),
);
const severalWords = new RegExp(
  String.raw`(?<![\p{L}-])(?:${alternatives([...nameOf.keys()].filter((name) => /[\s/(]/.test(name)))})(?=s?(?!\p{L}))`,
  'gu',
);
const word = /(?<![\p{L}\p{N}])(\p{Lu}[\p{L}’'-]*)(?![\p{L}\p{N}])/gu;
const adjectives: ReadonlyMap<string, string> = new Map(
  countries.filter(({ adjective }) => adjective !== '').map(({ name, adjective }) => [adjective, name]),
);
const adjective = new RegExp(
  String.raw`(?<!\p{L})(${alternatives([...adjectives.keys()])})(?:e[nmrs]?)?(?!\p{L})`,
  'gu',
);
const afterNoun = new RegExp(
  String.raw`(?:${alternatives(placeNouns)})s?\s(\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)*)(?![\p{L}])`,
  'gu',
);
const building =
  /(?<!\p{L})\p{Lu}\p{L}+-(?:Palast|Platz|Brücke|Flughafen|Stadion|Park|Kathedrale|Tempel|See|Gebirge|Inseln?)(?!\p{L})/gu;
const suspended = /(?<!\p{L})(\p{Lu}\p{Ll}+)-\s(?:und|oder)\s(\p{Lu}\p{Ll}+)(?!\p{L})/gu;
const locative = /(?:\b(?:in|aus|nach|bei|um|von|bis|über|nahe|ab|Raum|Stadt|Kanton)|[/–-])\s?$/u;

const wordWithoutEnding = (form: string): string | undefined =>
  nameOf.has(form)
    ? form
    : form.endsWith('s') && nameOf.has(form.slice(0, -1))
      ? form.slice(0, -1)
      : undefined;

/** The place a single capitalised word names, itself, in the genitive or as the first part of a compound. */
const placeOfWord = (form: string): string | undefined => {
  const whole = wordWithoutEnding(form);
  if (whole !== undefined) return nameOf.get(whole);
  if (form.length > 3 && form === form.toUpperCase()) return capitals.get(form);
  const hyphen = form.indexOf('-');
  if (hyphen <= 0) return undefined;
  const first = form.slice(0, hyphen);
  return first === 'US' ? 'USA' : ambiguousPlaces.has(first) ? undefined : nameOf.get(first);
};

/** "Süd- und Mittelamerika": the place the first half means, if there is one. */
const placeOfSuspended = (first: string, second: string): string | undefined => {
  for (let cut = 2; cut < second.length - 2; cut += 1) {
    const name = nameOf.get(first + second.slice(cut));
    if (name !== undefined && nameOf.has(second)) return name;
  }
  return undefined;
};

/** Places in one stretch of the text: towns, regions, countries and their adjectives, and what nouns announce. */
export const findPlaces = (
  text: string,
  from: number,
  to: number,
  taken: TakenSpans,
): readonly NamedMention[] => {
  const stretch = text.slice(from, to);
  const found: NamedMention[] = [];
  const add = (
    match: RegExpMatchArray,
    name: string | undefined,
    offset = 0,
    length = match[0].length,
  ): void => {
    const start = from + (match.index ?? 0) + offset;
    const mention = { text: text.slice(start, start + length), start, end: start + length, name: name ?? '' };
    if (name === undefined || !taken.isFree(mention)) return;
    taken.take(mention);
    found.push(mention);
  };
  for (const match of stretch.matchAll(severalWords)) add(match, nameOf.get(match[0]));
  for (const match of stretch.matchAll(suspended))
    add(match, placeOfSuspended(match[1] ?? '', match[2] ?? ''), 0, (match[1] ?? '').length + 1);
  for (const match of stretch.matchAll(building)) add(match, match[0]);
  for (const match of stretch.matchAll(word)) {
    const form = match[0];
    const name = placeOfWord(form);
    const base = wordWithoutEnding(form) ?? form;
    if (
      ambiguousPlaces.has(base) &&
      !locative.test(stretch.slice(Math.max(0, match.index - 12), match.index))
    )
      continue;
    add(match, name);
  }
  for (const match of stretch.matchAll(afterNoun)) {
    const name = match[1] ?? '';
    if (name.length > 3) add(match, name, match[0].length - name.length, name.length);
  }
  for (const match of stretch.matchAll(adjective)) add(match, adjectives.get(match[1] ?? ''));
  return found;
};
