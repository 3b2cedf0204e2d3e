import type { PagePlace } from '../../record/chronicle.ts';
import type { ArticleId } from '../../record/identifiers.ts';
import type { ListedArticle } from '../../record/in-archive.ts';
import type { Sheet } from '../../record/sheet.ts';
import { sheetPath } from '../links.ts';
import { certainDay, dayFragment } from './calendar.ts';

/** Where each day begins in a list of so many sheets. */
export const placesOfDays = (
  list: readonly Sheet<ListedArticle>[],
  page: PagePlace['page'],
): ReadonlyMap<string, PagePlace> => {
  const places = new Map<string, PagePlace>();
  for (const { number, elements } of list) {
    for (const listed of elements) {
      const day = certainDay(listed);
      if (day !== undefined && !places.has(day)) {
        places.set(day, { page: sheetPath(page, number), fragment: dayFragment(day) });
      }
    }
  }
  return places;
};

/** The first article of each day that is on the sheet, unless the day began on the one before. */
export const fragmentsOn = (
  { elements, number }: Sheet<ListedArticle>,
  page: PagePlace['page'],
  places: ReadonlyMap<string, PagePlace>,
): ReadonlyMap<ArticleId, string> => {
  const fragments = new Map<ArticleId, string>();
  const seen = new Set<string>();
  for (const listed of elements) {
    const day = certainDay(listed);
    const place = day === undefined ? undefined : places.get(day);
    if (day === undefined || seen.has(day) || place?.page !== sheetPath(page, number)) continue;
    seen.add(day);
    fragments.set(listed.article.id, dayFragment(day));
  }
  return fragments;
};
