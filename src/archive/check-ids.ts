import { checkWording as wording } from '../german/wording/check.ts';
import { errorAt, type Message, type Place } from '../record/message.ts';
import type { Article } from '../record/article.ts';
import type { ArticleId } from '../record/identifiers.ts';
import type { Path } from '../parse/yaml-text.ts';
import { grouped } from './grouped.ts';
import { placeName } from './place-name.ts';

/** An article file as far as its names go. */
export interface NamedFile {
  /** What it declares, even when other things in it are wrong. */
  readonly id: ArticleId | undefined;
  readonly article: Article | undefined;
  readonly placeOf: (path: Path) => Place;
}

interface Use {
  readonly id: string;
  readonly kind: 'id' | 'alias';
  readonly place: () => Place;
}

const usesIn = ({ id, article, placeOf }: NamedFile): readonly Use[] => [
  ...(id === undefined ? [] : [{ id, kind: 'id', place: () => placeOf(['id']) } as const]),
  ...(article?.aliases ?? []).map(
    (alias, index) => ({ id: alias, kind: 'alias', place: () => placeOf(['aliases', index]) }) as const,
  ),
];

/** Most archives have no name twice, which is seen without noting where each is used. */
const areAllDifferent = (articles: readonly NamedFile[]): boolean => {
  const names = new Set<string>();
  let uses = 0;
  const use = (name: string): void => {
    names.add(name);
    uses += 1;
  };
  for (const { id, article } of articles) {
    if (id !== undefined) use(id);
    const aliases = article?.aliases ?? [];
    if (aliases.length > 0) aliases.forEach(use);
  }
  return names.size === uses;
};

/** Every id and every retired one names one article; of two uses each is told where the other is. */
export const checkIds = (articles: readonly NamedFile[]): readonly Message[] => {
  if (areAllDifferent(articles)) return [];
  const uses = grouped(articles.flatMap(usesIn), ({ id }) => id);
  return [...uses.values()].flatMap((same) =>
    same.length === 1
      ? []
      : same.map(({ id, kind, place }, index) => {
          const other = placeName((same[index === 0 ? 1 : 0] ?? { place }).place());
          return kind === 'alias'
            ? errorAt(place(), 'alias-taken', wording.aliasTaken(id, other))
            : errorAt(place(), 'id-used-twice', wording.usedTwice(id, other));
        }),
  );
};
