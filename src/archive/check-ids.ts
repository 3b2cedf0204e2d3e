import { checkWording as wording } from '../german/wording/check.ts';
import { errorAt, type Message, type Place } from '../record/message.ts';
import type { Article } from '../record/article.ts';
import type { ArticleId } from '../record/identifiers.ts';
import type { Path } from '../parse/yaml-text.ts';
import { grouped } from './grouped.ts';
import { placeName } from '../parse/place-name.ts';

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

/** The message about one of several uses of a name. An id stays what it is, so that a retired one gives way to it. */
const usedAgain = (use: Use, others: readonly Use[]): readonly Message[] => {
  const { id, kind, place } = use;
  const rivals = kind === 'id' ? others.filter((other) => other.kind === 'id') : others;
  const rival = rivals[0];
  if (rival === undefined) return [];
  const where = placeName(rival.place());
  return [
    kind === 'alias'
      ? errorAt(place(), 'alias-taken', wording.aliasTaken(id, where))
      : errorAt(place(), 'id-used-twice', wording.usedTwice(id, where)),
  ];
};

/** Every id and every retired one names one article; of two uses each is told where the other is. */
export const checkIds = (articles: readonly NamedFile[]): readonly Message[] => {
  if (areAllDifferent(articles)) return [];
  const uses = grouped(articles.flatMap(usesIn), ({ id }) => id);
  return [...uses.values()].flatMap((same) =>
    same.flatMap((use) =>
      usedAgain(
        use,
        same.filter((other) => other !== use),
      ),
    ),
  );
};
