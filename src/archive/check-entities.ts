import { checkWording as wording } from '../german/wording/check.ts';
import { nearest } from '../parse/nearest.ts';
import type { ParsedArticle } from '../parse/parse-article.ts';
import type { Path } from '../parse/yaml-text.ts';
import { errorAt, type Message } from '../record/message.ts';
import type { ParsedAuthorities } from './check-authority.ts';

const idsOf = (...files: readonly { readonly records: readonly { readonly id: string }[] }[]): Set<string> =>
  new Set(files.flatMap(({ records }) => records.map(({ id }) => id)));

const listLength = (value: unknown): number => (Array.isArray(value) ? value.length : 0);

const positions = (length: number): readonly number[] => Array.from({ length }, (_, index) => index);

/** What front matter says at a path must stand in the authority files; otherwise the rule's message. */
interface Reference {
  readonly path: Path;
  readonly known: ReadonlySet<string>;
  readonly rule: string;
  readonly say: (id: string, meant: string | undefined) => string;
}

/** The entities and topics that the articles' front matter names must stand in the authority files. */
export const checkEntities = (
  articles: readonly ParsedArticle[],
  { persons, organizations, places, topics }: ParsedAuthorities,
): readonly Message[] => {
  const entities = idsOf(persons, organizations, places);
  const topicIds = idsOf(topics);
  const referencesIn = (parsed: ParsedArticle): readonly Reference[] => [
    ...positions(listLength(parsed.valueAt(['mentions']))).map((index) => ({
      path: ['mentions', index, 'entity'],
      known: entities,
      rule: 'unknown-entity',
      say: wording.unknownEntity,
    })),
    ...positions(listLength(parsed.valueAt(['topics']))).map((index) => ({
      path: ['topics', index],
      known: topicIds,
      rule: 'unknown-topic',
      say: wording.unknownTopic,
    })),
  ];
  return articles.flatMap((parsed) =>
    referencesIn(parsed).flatMap(({ path, known, rule, say }) => {
      const id = parsed.valueAt(path);
      if (typeof id !== 'string' || known.has(id)) return [];
      return [errorAt(parsed.placeOf(path), rule, say(id, nearest(id, known)))];
    }),
  );
};
