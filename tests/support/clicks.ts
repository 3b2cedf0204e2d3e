import { posix } from 'node:path';
import { attribute, elementsOf } from './html-document.ts';

/** The pages that a reader without JavaScript can go to from one page: where its links and its areas lead. */
const followed = (from: string, page: string): readonly string[] =>
  elementsOf(page)
    .filter(({ tagName }) => tagName === 'a' || tagName === 'area')
    .flatMap((element) => attribute(element, 'href') ?? attribute(element, 'xlink:href') ?? [])
    .filter((link) => !/^[a-z][a-z0-9+.-]*:/i.test(link))
    .flatMap((link) => {
      const [path = ''] = link.split(/[?#]/);
      return path === '' ? [] : [posix.join(posix.dirname(from), decodeURIComponent(path))];
    });

/** How many clicks each page of a site is away from one page; pages that no link leads to are absent. */
export const clicksFrom = (
  start: string,
  pages: ReadonlyMap<string, string>,
): ReadonlyMap<string, number> => {
  const clicks = new Map([[start, 0]]);
  // Reading a map sees what is added to it meanwhile, in the order in which it was added.
  for (const [path, before] of clicks) {
    for (const target of followed(path, pages.get(path) ?? '')) {
      if (!clicks.has(target) && pages.has(target)) clicks.set(target, before + 1);
    }
  }
  return clicks;
};
