import { plainLetters } from '../../german/plain-letters.ts';
import { functionWords } from '../../german/function-words.ts';
import { plainText } from '../../intake/folded-text.ts';
import { type ArticleId, isArticleId } from '../../record/identifiers.ts';

const mostWords = 6;
const silent: ReadonlySet<string> = new Set(functionWords);
const fallback = 'artikel';

/** An id made of the title's words that carry meaning: `russland-venezuela-bauen-partnerschaft`. */
const slugOf = (title: string): string => {
  const words =
    plainText(title)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const telling = words.filter((word) => !silent.has(word));
  const slug = plainLetters((telling.length > 0 ? telling : words).slice(0, mostWords).join('-'));
  return slug
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80)
    .replace(/-+$/, '');
};

/** An id that the archive does not have yet: the title's, with a number behind it when that is taken or none. */
export const newArticleId = (title: string, taken: ReadonlySet<string>): ArticleId => {
  const slug = slugOf(title);
  const base = slug === '' ? fallback : slug;
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? base : `${base}-${number}`;
    if (isArticleId(id) && !taken.has(id)) return id;
  }
};
