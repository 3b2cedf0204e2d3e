import { checkWording as wording } from '../german/wording/check.ts';
import type { SourceAuthority } from '../record/archive.ts';
import { errorAt, type Message } from '../record/message.ts';
import { nearest } from '../parse/nearest.ts';
import type { ParsedArticle } from '../parse/parse-article.ts';

/** The keys of an article that name a source. */
const references = [
  ['source', 'publisher'],
  ['rights', 'holder'],
] as const;

/** Publishers and rights holders must stand in the authority file of the sources. */
export const checkSources = (
  parsed: ParsedArticle,
  sources: readonly SourceAuthority[],
): readonly Message[] => {
  const ids = sources.map(({ id }) => id);
  const known: ReadonlySet<string> = new Set(ids);
  return references.flatMap((path) => {
    const id = parsed.valueAt(path);
    if (typeof id !== 'string' || known.has(id)) return [];
    return [errorAt(parsed.placeOf(path), 'unknown-source', wording.unknownSource(id, nearest(id, ids)))];
  });
};
