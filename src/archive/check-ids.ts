import { checkWording as wording } from '../german/wording/check.ts';
import { errorAt, type Message, type Place } from '../record/message.ts';
import type { ParsedArticle } from '../parse/parse-article.ts';
import { declaredId } from './check-file-name.ts';
import { grouped } from './grouped.ts';

interface Use {
  readonly id: string;
  readonly kind: 'id' | 'alias';
  readonly place: Place;
}

const usesIn = (parsed: ParsedArticle): readonly Use[] => {
  const id = declaredId(parsed);
  const own: readonly Use[] = id === undefined ? [] : [{ id, kind: 'id', place: parsed.placeOf(['id']) }];
  const aliases = parsed.article?.aliases ?? [];
  return [
    ...own,
    ...aliases.map(
      (alias, index): Use => ({
        id: alias,
        kind: 'alias',
        place: parsed.placeOf(['aliases', index]),
      }),
    ),
  ];
};

const placeName = ({ file, line, column }: Place): string => `${file}:${line}:${column}`;

/** Every id and every retired one names one article; of two uses each is told where the other is. */
export const checkIds = (articles: readonly ParsedArticle[]): readonly Message[] => {
  const uses = grouped(articles.flatMap(usesIn), ({ id }) => id);
  return [...uses.values()].flatMap((same) =>
    same.length === 1
      ? []
      : same.map(({ id, kind, place }, index) => {
          const other = placeName((same[index === 0 ? 1 : 0] ?? { place }).place);
          return kind === 'alias'
            ? errorAt(place, 'alias-taken', wording.aliasTaken(id, other))
            : errorAt(place, 'id-used-twice', wording.usedTwice(id, other));
        }),
  );
};
