import { checkWording as wording } from '../german/wording/check.ts';
import { madeOnce } from './made-once.ts';
import { nearest } from '../parse/nearest.ts';
import type { ParsedArticle } from '../parse/parse-article.ts';
import type { Path } from '../parse/yaml-text.ts';
import type { AuthorityFiles } from '../record/authority.ts';
import { errorAt, type Message } from '../record/message.ts';

const idsOf = (...files: readonly (readonly { readonly id: string }[])[]): Set<string> =>
  new Set(files.flatMap((records) => records.map(({ id }) => id)));

const listLength = (value: unknown): number => (Array.isArray(value) ? value.length : 0);

const positions = (length: number): readonly number[] => Array.from({ length }, (_, index) => index);

/** What front matter says at a path must stand in the authority files; otherwise the rule's message. */
interface Reference {
  readonly path: Path;
  readonly known: ReadonlySet<string>;
  readonly rule: string;
  readonly say: (id: string, meant: string | undefined) => string;
}

/** The ids that articles may name. */
export interface KnownEntities {
  readonly entities: ReadonlySet<string>;
  readonly topics: ReadonlySet<string>;
}

export const knownEntities = (files: AuthorityFiles): KnownEntities => {
  const entities = madeOnce(() => idsOf(files.persons, files.organizations, files.places));
  const ofTopics = madeOnce(() => idsOf(files.topics));
  return {
    get entities() {
      return entities();
    },
    get topics() {
      return ofTopics();
    },
  };
};

/** The entities and topics that an article's front matter names must stand in the authority files. */
export const checkEntities = (parsed: ParsedArticle, known: KnownEntities): readonly Message[] => {
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
    if (typeof id !== 'string' || ids.has(id)) return [];
    return [errorAt(parsed.placeOf(path), rule, say(id, nearest(id, ids)))];
  });
};
