import type { ParsedArticle } from '../parse/parse-article.ts';
import { placeInText } from '../parse/place-in-text.ts';
import type { Path } from '../parse/yaml-text.ts';
import type { Article } from '../record/article.ts';
import type { MentionField, MentionPlace } from '../record/mention.ts';
import type { Place } from '../record/message.ts';
import { offsetsOf } from './offsets-of.ts';

/** Where in the front matter the texts of a field are. */
const pathsOf: Readonly<Record<Exclude<MentionField, 'body'>, (index: number) => Path>> = {
  kicker: () => ['kicker'],
  headline: () => ['headline'],
  lead: () => ['lead'],
  byline: (index) => ['byline', index],
  dateline: () => ['dateline'],
  caption: (index) => ['captions', index, 'text'],
  credit: (index) => ['captions', index, 'credit'],
  setAside: (index) => ['setAside', index, 'text'],
};

/** What is a space in a text may be another space, or the end of a line, where it was written. */
const withPlainSpaces = (text: string): string => text.replace(/\s/g, ' ');

/**
 * Where in the Markdown of a body words stand. As what is read of it knows no places in the file, they are counted on
 * both sides; where Markdown has them more or less often (in an address, with markup between them) the first one counts.
 */
const offsetInBody = (
  words: string,
  { index, start }: MentionPlace,
  blocks: readonly string[],
  markdown: string,
) => {
  const wanted = withPlainSpaces(words);
  const written = offsetsOf(wanted, withPlainSpaces(markdown));
  const read = blocks.map((text) => offsetsOf(wanted, withPlainSpaces(text)));
  const before = read.slice(0, index).flat().length + (read[index] ?? []).filter((at) => at < start).length;
  return (read.flat().length === written.length ? written[before] : written[0]) ?? markdown.search(/\S/);
};

/** Where in its file a name stands: in the body at its first letter, elsewhere where its text begins. */
export const placeOfMention = (
  { file, markdown, markdownLine, placeOf }: ParsedArticle,
  { body: { blocks } }: Article,
  { text, place }: { readonly text: string; readonly place: MentionPlace },
): Place => {
  if (place.field !== 'body') return placeOf(pathsOf[place.field](place.index));
  const offset = offsetInBody(
    text,
    place,
    blocks.map((block) => block.text),
    markdown,
  );
  const { line, column } = placeInText(file, markdown, offset);
  return { file, line: line + markdownLine - 1, column };
};
