import { pages, relativeLink } from '../../src/archive/links.ts';
import { comparisonWording } from '../../src/german/wording/comparison.ts';
import { entityWording as wording } from '../../src/german/wording/entities.ts';
import type { SitePath } from '../../src/record/identifiers.ts';
import type {
  ArticleInArchive,
  ArticleLink,
  RelatedInArchive,
  VersionInArchive,
} from '../../src/record/in-archive.ts';
import { type Html, html } from '../html.ts';
import { dateElement } from './date-element.ts';
import { headlineText } from './headline.ts';

const named = (from: SitePath, article: ArticleLink): Html =>
  html`<a class="related-link" href="${relativeLink(from, pages.article(article.id))}">${headlineText(article)}</a> <span class="related-date">${dateElement(article.publication?.date)}</span>`;

/** A story that hundreds printed is not listed whole at each of them. */
const mostVersions = 12;

/** The way to the two side by side, if one of them is the first version and both are shown whole. */
const compared = (from: SitePath, { comparison }: VersionInArchive): Html | false =>
  comparison !== undefined &&
  html`<p class="related-reason"><a href="${relativeLink(from, pages.comparison(...comparison))}">${comparisonWording.compare}</a></p>`;

/** Where the same story stands in mostly the same words, first publication first. */
export const sameStory = (from: SitePath, { sameStory: others }: ArticleInArchive): Html | false =>
  others.length > 0 &&
  html`<section class="related" aria-labelledby="dieselbe">
<h2 class="section-title" id="dieselbe">${wording.sameStory}</h2>
<ol class="related-list">
${others.slice(0, mostVersions).map((other) => html`<li>${named(from, other.article)}${compared(from, other)}</li>\n`)}</ol>
${others.length > mostVersions && html`<p class="related-reason">${comparisonWording.more(others.length - mostVersions)}</p>`}
</section>`;

const reasons = (
  known: ArticleInArchive['entities'],
  { entities, words }: RelatedInArchive,
): readonly string[] => {
  const names = entities.flatMap((id) => known.get(id)?.name ?? []);
  return [
    ...(names.length > 0 ? [wording.sharedNames(names)] : []),
    ...(words.length > 0 ? [wording.sharedWords(words)] : []),
  ];
};

/** The articles most like this one, each with what the two have in common. */
export const relatedArticles = (from: SitePath, { related, entities }: ArticleInArchive): Html | false =>
  related.length > 0 &&
  html`<section class="related" aria-labelledby="verwandt">
<h2 class="section-title" id="verwandt">${wording.related}</h2>
<ul class="related-list">
${related.map(
  (other) => html`<li>${named(from, other.article)}
${reasons(entities, other).map((reason) => html`<p class="related-reason">${reason}</p>\n`)}</li>
`,
)}</ul>
</section>`;
