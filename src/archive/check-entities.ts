import { checkWording as wording } from '../german/wording/check.ts';
import { isBlank } from '../parse/is-blank.ts';
import { nearest } from '../parse/nearest.ts';
import type { ParsedArticle } from '../parse/parse-article.ts';
import type { Path } from '../parse/yaml-text.ts';
import { errorAt, type Message } from '../record/message.ts';
import type { KnownIds } from './known-ids.ts';

const listLength = (value: unknown): number => (Array.isArray(value) ? value.length : 0);

const positions = (length: number): readonly number[] => Array.from({ length }, (_, index) => index);

/** What front matter says at a path must stand in the authority files; otherwise the rule's message. */
interface Reference {
  readonly path: Path;
  readonly known: ReadonlySet<string> | undefined;
  readonly rule: string;
  readonly say: (id: string, meant: string | undefined) => string;
}

/** The entities and topics that an article's front matter names must stand in the authority files. */
export const checkEntities = (parsed: ParsedArticle, known: KnownIds): readonly Message[] => {
  const references: readonly Reference[] = [
    ...positions(listLength(parsed.valueAt(['mentions']))).map((index) => ({
      path: ['mentions', index, 'entity'],
      known: known.entities,
      rule: 'unknown-entity',
      say: wording.unknownEntity,
    })),
    ...positions(listLength(parsed.valueAt(['topics']))).map((index) => ({
      path: ['topics', index],
      known: known.topics,
      rule: 'unknown-topic',
      say: wording.unknownTopic,
    })),
  ];
  return references.flatMap(({ path, known: ids, rule, say }) => {
    const id = parsed.valueAt(path);
    if (typeof id !== 'string' || isBlank(id) || ids === undefined || ids.has(id)) return [];
    return [errorAt(parsed.placeOf(path), rule, say(id, nearest(id, ids)))];
  });
};
