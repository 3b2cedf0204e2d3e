import { checkWording as wording } from '../german/wording/check.ts';
import { errorAt, type Message } from '../record/message.ts';
import { isBlank } from '../parse/is-blank.ts';
import { nearest } from '../parse/nearest.ts';
import type { ParsedArticle } from '../parse/parse-article.ts';
import type { KnownIds } from './known-ids.ts';

/** The keys of an article that name a source. */
const references = [
  ['source', 'publisher'],
  ['rights', 'holder'],
] as const;

/** Publishers and rights holders must stand in the authority file of the sources. */
export const checkSources = (
  parsed: ParsedArticle,
  { sources: known }: Pick<KnownIds, 'sources'>,
): readonly Message[] =>
  references.flatMap((path) => {
    const id = parsed.valueAt(path);
    if (typeof id !== 'string' || isBlank(id) || known === undefined || known.has(id)) return [];
    return [errorAt(parsed.placeOf(path), 'unknown-source', wording.unknownSource(id, nearest(id, known)))];
  });
