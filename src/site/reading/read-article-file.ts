import { decodeText } from '../../parse/decode-text.ts';
import { type ParsedArticle, parseArticle, unreadArticle } from '../../parse/parse-article.ts';

/** Reads the bytes of an article file; `file` is how messages name it, `path` its place in the archive. */
export const readArticleFile = (file: string, path: string, bytes: Uint8Array): ParsedArticle => {
  const { text, messages } = decodeText(file, bytes);
  if (text === undefined) return unreadArticle(file, path, messages);
  const parsed = parseArticle(file, path, text);
  const article = messages.length === 0 ? parsed.article : undefined;
  return { ...parsed, article, messages: [...messages, ...parsed.messages] };
};
