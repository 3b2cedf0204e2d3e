import { decodeText } from '../../parse/decode-text.ts';
import { type ParsedArticle, parseArticle } from '../../parse/parse-article.ts';

/** Reads the bytes of an article file; `file` is how messages name it, `path` its place in the archive. */
export const readArticleFile = (file: string, path: string, bytes: Uint8Array): ParsedArticle => {
  const { text, messages } = decodeText(file, bytes);
  if (text === undefined) {
    const place = { file, line: 1, column: 1 };
    const nothing = {
      markdown: '',
      markdownLine: 1,
      bodyWithLinks: () => undefined,
      valueAt: () => undefined,
      placeOf: () => place,
    };
    return { file, path, article: undefined, messages, ...nothing };
  }
  const parsed = parseArticle(file, path, text);
  const article = messages.length === 0 ? parsed.article : undefined;
  return { ...parsed, article, messages: [...messages, ...parsed.messages] };
};
