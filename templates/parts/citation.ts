import { absoluteLink } from '../../src/archive/links.ts';
import { authorOfByline } from '../../src/german/author-of-byline.ts';
import { dateWording } from '../../src/german/date-wording.ts';
import { readingWording as wording } from '../../src/german/wording/reading.ts';
import { siteWording } from '../../src/german/wording/site.ts';
import type { Article } from '../../src/record/article.ts';
import type { SitePath } from '../../src/record/identifiers.ts';
import type { ArticleInArchive } from '../../src/record/in-archive.ts';
import type { Edition } from '../edition.ts';
import { type Html, html } from '../html.ts';

const title = ({ headline, headlineSupplied }: Article): string =>
  headlineSupplied ? wording.supplied(headline.text) : wording.quoted(headline.text);

/** With the days it can mean, which the entries for reference managers are made from. */
const published = ({ publication }: Article): Html => {
  if (publication === undefined) return html`${siteWording.undated}`;
  const { earliest, latest } = publication.date;
  return html`<span data-cited="published"${earliest !== undefined && html` data-from="${earliest}"`}${latest !== undefined && html` data-to="${latest}"`}>${dateWording(publication.date)}</span>`;
};

/** Author, headline, house and day, as far as they are known. */
const reference = ({ article, source }: ArticleInArchive): Html => {
  const author = article.byline.map(({ text }) => authorOfByline(text)).join(', ');
  return html`${author !== '' && `${author}: `}${title(article)}${source !== undefined && `. ${wording.within(source.name)}`}, ${published(article)}`;
};

/**
 * How to cite the article. Until the script fills in the address of the page as it was opened, the paragraph
 * that was chosen and the day, the address is the archive's own and the day is left to be written in.
 */
export const citation = (
  { settings, baseUrl }: Pick<Edition, 'settings' | 'baseUrl'>,
  path: SitePath,
  listed: ArticleInArchive,
): Html => html`<section class="cite" aria-labelledby="zitieren">
<h2 class="section-title" id="zitieren">${wording.cite}</h2>
<p class="citation" id="zitat">${reference(listed)}<span data-cited="paragraph"></span>. <span data-cited="archive">${settings.name}</span>, <span class="citation-address" data-cited="address">${baseUrl === undefined ? path : absoluteLink(baseUrl, path)}</span> (${wording.retrieved}\u00a0<span class="citation-day" data-cited="day">…</span>).</p>
${
  listed.article.body.blocks.length > 0 &&
  html`<p class="cite-note">${wording.citeParagraph}</p>
`
}</section>`;
