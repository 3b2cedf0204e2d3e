import type { Article } from '../record/article.ts';
import { sentenceAround } from './sentence-around.ts';

/** A place, an agency, a dash: „BERLIN (dpa) –“. */
const dateline = /^\p{Lu}[^.!?]{0,60}\s[-–—]$/u;

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** The text without sentences at its beginning that a list has said already. */
const newsIn = (text: string, headline: string): string => {
  const first = sentenceAround(text, 0, 1);
  if (first === '' || lettersOf(first) !== headline) return text;
  return newsIn(text.slice(text.indexOf(first) + first.length).trimStart(), headline);
};

/**
 * The words by which a list tells what an article is about: its lead, else its first paragraph, but neither the headline
 * over again nor a line that only names place and agency, if there is anything else.
 */
export const openingOf = ({
  headline,
  lead,
  body,
}: Pick<Article, 'headline' | 'lead' | 'body'>): string | undefined => {
  const texts = [lead?.text, ...body.blocks.filter(({ kind }) => kind !== 'subhead').map(({ text }) => text)];
  const said = lettersOf(headline.text);
  for (const text of texts) {
    const news = text === undefined || dateline.test(text) ? '' : newsIn(text, said);
    if (news !== '') return news;
  }
  return lead?.text ?? body.blocks[0]?.text;
};
