const opensDocument = /^\uFEFF?\s*(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i;

const block = String.raw`(?:p|div|h[1-6]|article|section|main|header|ul|ol|table|blockquote)`;
const blockOpensLine = new RegExp(String.raw`^[^\S\n]*<${block}(?:\s[^<>]{0,400})?>`, 'gim');
const blockOpensText = new RegExp(String.raw`^\uFEFF?\s*<${block}(?:\s[^<>]{0,400})?>`, 'i');
const blockCloses = new RegExp(`</${block}\\s*>`, 'i');

/** How far the beginning of a text is looked at. */
const reach = 4000;

/** Copied out of the source of a page: blocks that open the text, or several lines of it. */
const isFragment = (start: string): boolean =>
  blockCloses.test(start) && (blockOpensText.test(start) || (start.match(blockOpensLine)?.length ?? 0) > 1);

/** Whether the text of a file is a web page or a part of one, by its name or its beginning. */
export const isWebPage = (file: string, text: string): boolean => {
  const start = text.slice(0, reach);
  return /\.x?html?$/i.test(file) || opensDocument.test(start) || isFragment(start);
};
