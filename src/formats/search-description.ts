import { absoluteLink, files, pages } from '../archive/links.ts';
import type { ArchiveSettings } from '../record/archive.ts';
import { xmlText } from './xml-text.ts';

/** So many characters may the short name, the long one and the description have. */
const [longestShortName, longestName, longestDescription] = [16, 48, 1024];

/** As many whole words as fit, or as much of the first. */
const cut = (text: string, length: number): string => {
  if (text.length <= length) return text;
  const end = text.lastIndexOf(' ', length);
  return text.slice(0, end > 0 ? end : length).replace(/[\s\p{P}\p{S}]+$/u, '');
};

/**
 * `opensearch.xml`: by it a browser offers to search the archive from its address bar. OpenSearch 1.1 (draft 6), which
 * knows whole addresses only.
 *
 * @param baseUrl the address of the site, ending in a slash
 */
export const searchDescription = (
  { name, description, subtitle, language }: ArchiveSettings,
  baseUrl: string,
): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
<ShortName>${xmlText(cut(name, longestShortName))}</ShortName>
<LongName>${xmlText(cut(name, longestName))}</LongName>
<Description>${xmlText(cut(description ?? subtitle ?? name, longestDescription))}</Description>
<Language>${xmlText(language)}</Language>
<InputEncoding>UTF-8</InputEncoding>
<Image width="192" height="192" type="image/png">${xmlText(absoluteLink(baseUrl, files.picture('icon-192')))}</Image>
<Url type="text/html" template="${xmlText(absoluteLink(baseUrl, pages.search))}?q={searchTerms}"/>
</OpenSearchDescription>
`;
