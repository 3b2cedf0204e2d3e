const mostWords = 12;

/** A title to work with until the editor supplies one: the first clause of the text, cut at a word. */
export const workingTitleOf = (paragraph: string): string | undefined => {
  const sentence =
    /^.{12,}?(?<!\d)[.!?](?=\s|$)/u.exec(paragraph.slice(0, 600))?.[0] ?? paragraph.slice(0, 600);
  const clause = /^.{25,}?(?=,\s|\s[–—-]\s|[.!?:;]$)/u.exec(sentence)?.[0] ?? sentence;
  const words = clause
    .replace(/[.!?:;,]$/u, '')
    .split(' ')
    .filter((word) => word !== '');
  if (words.length === 0) return undefined;
  return words.length <= mostWords ? words.join(' ') : `${words.slice(0, mostWords).join(' ')} …`;
};
