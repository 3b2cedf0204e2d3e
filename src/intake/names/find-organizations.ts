import { organizations } from '../../german/organizations.ts';
import type { Words } from '../../record/draft.ts';
import { alternatives } from '../alternatives.ts';
import type { TakenSpans } from './spans.ts';

/** A mention and the name under which it is gathered. */
export interface NamedMention extends Words {
  readonly name: string;
}

const names: ReadonlyMap<string, string> = new Map(
  organizations.flatMap(({ name, variants }) => [name, ...variants].map((form) => [form, name] as const)),
);
const known = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${alternatives([...names.keys()])})(?=s?(?![\p{L}\p{N}]))`,
  'gu',
);
/** Companies and associations by their legal form. */
const registered =
  /(?<!\p{L})(?:\p{Lu}[\p{L}&.-]*\s){1,4}(?:GmbH|AG|SE|KG|e\.\s?V\.|Inc\.|Ltd\.|S\.A\.)(?!\p{L})/gu;
/** "Center for Strategic Studies (CSIS)", "Patriotische Kraft (PK)": what brackets give an abbreviation for. */
const abbreviated =
  /(?<!\p{L})((?:\p{Lu}[\p{L}-]+\s(?:(?:for|of|and|und|für|der|des|die|and the)\s)?){1,6})\((\p{Lu}[\p{Lu}\d]{1,7})\)/gu;

/** The words whose initials are the abbreviation, from the end of what stands before the brackets. */
const spelledOut = (before: string, abbreviation: string): string | undefined => {
  const words = before.split(' ');
  for (let first = words.length - 2; first >= 0; first -= 1) {
    const name = words.slice(first);
    const initials = name.filter((word) => /^\p{Lu}/u.test(word)).map((word) => word.slice(0, 1));
    if (/^\p{Lu}/u.test(name[0] ?? '') && initials.join('') === abbreviation) return name.join(' ');
  }
  return undefined;
};

const offsetsOf = (text: string, from: number, match: RegExpMatchArray, length: number): Words => {
  const start = from + (match.index ?? 0);
  return { text: text.slice(start, start + length), start, end: start + length };
};

/** Organisations in one stretch of the text, by table, legal form and abbreviation. */
export const findOrganizations = (
  text: string,
  from: number,
  to: number,
  taken: TakenSpans,
): readonly NamedMention[] => {
  const stretch = text.slice(from, to);
  const found: NamedMention[] = [];
  const add = (mention: NamedMention): void => {
    if (!taken.isFree(mention)) return;
    taken.take(mention);
    found.push(mention);
  };
  for (const match of stretch.matchAll(abbreviated)) {
    const words = (match[1] ?? '').trim();
    const name = spelledOut(words, match[2] ?? '');
    if (name === undefined) continue;
    const mention = offsetsOf(text, from, match, words.length);
    const start = mention.end - name.length;
    add({ text: name, start, end: mention.end, name });
  }
  for (const form of [registered, known]) {
    for (const match of stretch.matchAll(form)) {
      add({ ...offsetsOf(text, from, match, match[0].length), name: names.get(match[0]) ?? match[0] });
    }
  }
  return found;
};
