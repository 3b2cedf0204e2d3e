import { pages, relativeLink } from '../../src/archive/links.ts';
import { entityWording as wording } from '../../src/german/wording/entities.ts';
import type { Article } from '../../src/record/article.ts';
import type { SitePath } from '../../src/record/identifiers.ts';
import type { ArticleInArchive, RelatedInArchive } from '../../src/record/in-archive.ts';
import type { Edition } from '../edition.ts';
import { type Html, html } from '../html.ts';
import { dateElement } from './date-element.ts';
import { headlineText } from './headline.ts';

const named = (from: SitePath, article: Article): Html =>
  html`<a class="related-link" href="${relativeLink(from, pages.article(article.id))}">${headlineText(article)}</a> <span class="related-date">${dateElement(article.publication?.date)}</span>`;

/** Where the same story stands in mostly the same words, first publication first. */
export const sameStory = (from: SitePath, { sameStory: others }: ArticleInArchive): Html | false =>
  others.length > 0 &&
  html`<section class="related" aria-labelledby="dieselbe">
<h2 class="section-title" id="dieselbe">${wording.sameStory}</h2>
<ol class="related-list">
${others.map((article) => html`<li>${named(from, article)}</li>\n`)}</ol>
</section>`;

const reasons = (edition: Edition, { entities, words }: RelatedInArchive): readonly string[] => {
  const names = entities.flatMap((id) => edition.entityById.get(id)?.name ?? []);
  return [
    ...(names.length > 0 ? [wording.sharedNames(names)] : []),
    ...(words.length > 0 ? [wording.sharedWords(words)] : []),
  ];
};

/** The articles most like this one, each with what the two have in common. */
export const relatedArticles = (
  edition: Edition,
  from: SitePath,
  { related }: ArticleInArchive,
): Html | false =>
  related.length > 0 &&
  html`<section class="related" aria-labelledby="verwandt">
<h2 class="section-title" id="verwandt">${wording.related}</h2>
<ul class="related-list">
${related.map(
  (other) => html`<li>${named(from, other.article)}
${reasons(edition, other).map((reason) => html`<p class="related-reason">${reason}</p>\n`)}</li>
`,
)}</ul>
</section>`;
