import type { PageEvidence } from '../../record/draft.ts';
import { isSectionName } from '../rules/titles.ts';
import { markedLines, type PageNode } from './page-text.ts';

/** The part of the DOM that a printed headline is looked for in. */
interface PageHeading extends PageNode {
  readonly closest: (selector: string) => unknown;
}

interface PageDocument<Heading> {
  readonly title: string;
  readonly querySelectorAll: (selector: string) => Iterable<Heading>;
}

const separator = /\s*[|·•»]\s*|\s+[–—-]\s+/u;

const folded = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The words of a heading, its lines as one. */
export const headingWords = (heading: PageNode): string =>
  markedLines(heading)
    .map(({ text }) => text)
    .join(' ');

/** "Streik in Kiel | Bote", "Bote | Streik in Kiel" and "Streik in Kiel: was wir wissen" all name the headline. */
const names = (title: string, words: string): boolean =>
  title.split(separator).includes(words) || title.startsWith(`${words}:`);

/**
 * The heading that is the headline of the article: within the article before elsewhere, and one that the page's
 * titles name before others. The name of a section or of the site, which closes its titles, is none.
 */
export const headlineElement = <Heading extends PageHeading>(
  document: PageDocument<Heading>,
  { headline, publisher }: PageEvidence,
): Heading | undefined => {
  const titles = [folded(document.title), ...(headline === undefined ? [] : [headline])];
  const isNamed = (heading: Heading): boolean => titles.some((title) => names(title, headingWords(heading)));
  const isWithin = (heading: Heading): boolean => heading.closest('article, main') !== null;
  const isSite = (words: string): boolean =>
    words === publisher ||
    titles.some((title) => separator.test(title) && title.split(separator).at(-1) === words);
  const isOwn = (heading: Heading): boolean => {
    const words = headingWords(heading);
    return (
      words !== '' &&
      !isSectionName(words) &&
      heading.closest('nav, aside, footer') === null &&
      (isWithin(heading) || !isSite(words))
    );
  };
  const highest = [...document.querySelectorAll('h1')].filter(isOwn);
  const lower = [...document.querySelectorAll('h2, h3')].filter(isOwn);
  const within = highest.filter(isWithin);
  return within.find(isNamed) ?? highest.find(isNamed) ?? within[0] ?? lower.find(isNamed) ?? highest[0];
};
