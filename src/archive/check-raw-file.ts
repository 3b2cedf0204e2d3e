import { checkWording as wording } from '../german/wording/check.ts';
import type { Article } from '../record/article.ts';
import type { Sha256 } from '../record/identifiers.ts';
import { errorAt, type Message, type Place, warningAt } from '../record/message.ts';
import { foundValue } from '../parse/found-value.ts';
import { isBlank } from '../parse/is-blank.ts';
import { keyName } from '../parse/key-name.ts';
import { nearest } from '../parse/nearest.ts';
import type { ParsedArticle } from '../parse/parse-article.ts';
import { placedFields } from './placed-fields.ts';

/** A raw text as it came to the archive. */
export interface RawFile {
  readonly name: string;
  readonly sha256: Sha256;
  /** Absent when the bytes are not UTF-8. */
  readonly text: string | undefined;
}

/** The raw files of an archive by their names; a map is one. */
export interface RawFiles {
  readonly get: (name: string) => RawFile | undefined;
  readonly keys: () => Iterable<string>;
}

const folded = (text: string): string => text.split(/\s+/).filter(Boolean).join(' ');

const spanMessages = (parsed: ParsedArticle, article: Article, raw: string): readonly Message[] =>
  placedFields(article).flatMap(({ path, text, at }) => {
    const name = keyName(path);
    const place = (): Place => parsed.placeOf(path);
    if (at[1] > raw.length) return [errorAt(place(), 'span-outside', wording.spanOutside(name, raw.length))];
    const found = raw.slice(...at);
    return text === undefined || folded(found) === folded(text)
      ? []
      : [errorAt(place(), 'span-differs', wording.spanDiffers(name, foundValue(folded(found))))];
  });

const hashMessages = (parsed: ParsedArticle, { name, sha256 }: RawFile): readonly Message[] => {
  const hash = parsed.valueAt(['source', 'sha256']);
  if (hash === undefined) {
    return [warningAt(parsed.placeOf(['source', 'file']), 'no-hash', wording.noHash(name, sha256))];
  }
  if (typeof hash !== 'string' || hash === sha256) return [];
  return [errorAt(parsed.placeOf(['source', 'sha256']), 'hash-differs', wording.hashDiffers(name, sha256))];
};

/** The raw file must be there, unchanged, and hold the words that fields say they took from it. */
export const checkRawFile = (parsed: ParsedArticle, rawFiles: RawFiles): readonly Message[] => {
  const name = parsed.valueAt(['source', 'file']);
  const { article } = parsed;
  if (typeof name !== 'string' || isBlank(name)) {
    return (article === undefined ? [] : placedFields(article)).map(({ path }) =>
      errorAt(parsed.placeOf(path), 'span-without-file', wording.spanWithoutFile(keyName(path))),
    );
  }
  const raw = rawFiles.get(name);
  if (raw === undefined) {
    const meant = nearest(name, rawFiles.keys());
    return [
      errorAt(parsed.placeOf(['source', 'file']), 'missing-raw-file', wording.missingRawFile(name, meant)),
    ];
  }
  return [
    ...hashMessages(parsed, raw),
    ...(article === undefined || raw.text === undefined ? [] : spanMessages(parsed, article, raw.text)),
  ];
};
