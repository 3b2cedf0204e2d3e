import { absoluteLink } from '../../src/archive/links.ts';
import { authorOfByline } from '../../src/german/author-of-byline.ts';
import { machineDate } from '../../src/german/date-wording.ts';
import { readingWording as wording } from '../../src/german/wording/reading.ts';
import type { SitePath } from '../../src/record/identifiers.ts';
import type { ArticleInArchive } from '../../src/record/in-archive.ts';
import type { Edition } from '../edition.ts';
import { type Html, html } from '../html.ts';

const tag = (name: string, content: string | undefined): Html | false =>
  content !== undefined && html`<meta name="${name}" content="${content}">\n`;

/**
 * What reference managers read of an article: the tags of Highwire Press, which know a date only as far as it is certain,
 * and of Dublin Core the date in EDTF, with its doubts, and the rights.
 */
export const citationTags = (
  { settings, baseUrl }: Pick<Edition, 'settings' | 'baseUrl'>,
  path: SitePath,
  { article, source }: ArticleInArchive,
): Html => {
  const { headline, headlineSupplied, byline, publication, rights } = article;
  const day = publication && machineDate(publication.date);
  return html`${tag('citation_title', headlineSupplied ? wording.supplied(headline.text) : headline.text)}${byline.map(
    ({ text }) => tag('citation_author', authorOfByline(text)),
  )}${tag('citation_publication_date', day?.replaceAll('-', '/'))}${tag('citation_journal_title', source?.name)}${tag('citation_language', settings.language)}${
    baseUrl !== undefined && tag('citation_public_url', absoluteLink(baseUrl, path))
  }${tag('dcterms.issued', publication?.date.edtf)}${tag('dcterms.rights', rights.statement)}`;
};
