import type { ArticleLink } from '../../record/in-archive.ts';

/** What a page shows of an article that it leads to, as plain data for another thread. */
export const linkTo = ({ id, headline, headlineSupplied, publication }: ArticleLink): ArticleLink => ({
  id,
  headline: { text: headline.text },
  headlineSupplied,
  publication: publication && { date: publication.date },
});
