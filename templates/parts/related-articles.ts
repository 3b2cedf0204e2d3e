import { pages, relativeLink } from '../../src/archive/links.ts';
import { comparisonWording } from '../../src/german/wording/comparison.ts';
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

/** A story that hundreds printed is not listed whole at each of them. */
const mostVersions = 12;

/** The way to the two side by side, if one of them is the first version and both are shown whole. */
const compared = ({ comparedWith }: Edition, from: SitePath, own: Article, other: Article): Html | false => {
  const isFirst = comparedWith.get(other.id) === own.id;
  if (!isFirst && comparedWith.get(own.id) !== other.id) return false;
  const page = isFirst ? pages.comparison(own.id, other.id) : pages.comparison(other.id, own.id);
  return html`<p class="related-reason"><a href="${relativeLink(from, page)}">${comparisonWording.compare}</a></p>`;
};

/** Where the same story stands in mostly the same words, first publication first. */
export const sameStory = (
  edition: Edition,
  from: SitePath,
  { article: own, sameStory: others }: ArticleInArchive,
): Html | false =>
  others.length > 0 &&
  html`<section class="related" aria-labelledby="dieselbe">
<h2 class="section-title" id="dieselbe">${wording.sameStory}</h2>
<ol class="related-list">
${others.slice(0, mostVersions).map((other) => html`<li>${named(from, other)}${compared(edition, from, own, other)}</li>\n`)}</ol>
${others.length > mostVersions && html`<p class="related-reason">${comparisonWording.more(others.length - mostVersions)}</p>`}
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
