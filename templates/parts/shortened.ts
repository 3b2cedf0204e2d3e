/** As many whole words of a text as fit, followed by an ellipsis where words were left out. */
export const shortened = (text: string, length: number): string => {
  if (text.length <= length) return text;
  const end = text.lastIndexOf(' ', length);
  const words = text.slice(0, end === -1 ? length : end).replace(/[\s.,;:–-]+$/u, '');
  return `${words}\u00a0…`;
};
