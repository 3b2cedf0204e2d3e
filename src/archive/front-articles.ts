import type { ArticleInArchive } from '../record/in-archive.ts';

/** How many articles the start page names besides the one that lies open. */
const listLength = 5;

/** The latest articles whose time is known, the latest first: those without a date stand last in the order. */
const latestDated = (articles: readonly ArticleInArchive[], most: number): readonly ArticleInArchive[] => {
  const found: ArticleInArchive[] = [];
  for (let place = articles.length - 1; place >= 0 && found.length < most; place -= 1) {
    const listed = articles[place];
    if (listed?.article.publication?.date.earliest !== undefined) found.push(listed);
  }
  return found;
};

/** The article that lies open on the start page, then the latest others; nothing of an archive without articles. */
export const frontArticles = (articles: readonly ArticleInArchive[]): readonly ArticleInArchive[] => {
  const latest = latestDated(articles, listLength + 1);
  const lead =
    latest.find(({ article }) => !article.headlineSupplied) ??
    latest[0] ??
    articles.findLast(({ article }) => !article.headlineSupplied) ??
    articles.at(-1);
  if (lead === undefined) return [];
  return [lead, ...latest.filter((listed) => listed !== lead).slice(0, listLength)];
};
