/** Where words stand in a text, in reading order. */
export const offsetsOf = (words: string, text: string): readonly number[] => {
  const offsets: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) offsets.push(at);
  return offsets;
};
