import type { CitedArticle } from '../../formats/cited-article.ts';
import { isoToday } from '../iso-today.ts';

const metas = (name: string): readonly string[] =>
  [...document.querySelectorAll<HTMLMetaElement>(`meta[name="${name}"]`)].map(({ content }) => content);

/**
 * The article of the page, as its head and its citation name it.
 * @param citation with the day and the archive in parts of their own
 * @param printed the address as the page was made with it, which ends with the article's id
 * @param address whole, or empty
 */
export const citedHere = (citation: HTMLElement, printed: string, address: string): CitedArticle => {
  const headline = document.querySelector('.headline');
  const day = citation.querySelector<HTMLElement>('[data-cited="published"]');
  return {
    id: /([^/]+)\.html$/.exec(printed)?.[1] ?? '',
    headline: headline?.textContent ?? '',
    supplied: headline?.classList.contains('supplied') ?? false,
    authors: metas('citation_author'),
    edtf: metas('dcterms.issued').join(''),
    date: day?.textContent ?? '',
    earliest: day?.dataset['from'] ?? '',
    latest: day?.dataset['to'] ?? '',
    source: metas('citation_journal_title').join(''),
    address,
    archive: citation.querySelector('[data-cited="archive"]')?.textContent ?? '',
    retrieved: isoToday(),
  };
};
