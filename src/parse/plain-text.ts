import type { ElementContent, Nodes } from 'hast';

/** Elements that begin a line of their own. */
const lines: ReadonlySet<string> = new Set([
  'p',
  'li',
  'ul',
  'ol',
  'blockquote',
  'tr',
  'br',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
]);

/** Cells are parted by a tabulator. */
const cells: ReadonlySet<string> = new Set(['td', 'th']);

// White space is taken from where a row of it begins: looking on from each of its characters takes minutes for a long row.
const raw = (node: Nodes | ElementContent): string => {
  if (node.type === 'text') return node.value.replace(/(?<![ \t])[ \t]+\n/g, '\n').replace(/\n[ \t]*/g, ' ');
  if (node.type !== 'element' && node.type !== 'root') return '';
  const text = node.children.map(raw).join('');
  if (node.type === 'root') return text;
  if (lines.has(node.tagName)) return `\n${text}\n`;
  return cells.has(node.tagName) ? `${text}\t` : text;
};

/** The words of a block; items, paragraphs and rows inside it are lines, line ends of the source are spaces. */
export const plainText = (node: Nodes): string =>
  raw(node)
    .split('\n')
    .map((line) =>
      line
        .replace(/^[ \t]+|(?<![ \t])[ \t]+$/g, '')
        .replace(/(?<! ) +\t/g, '\t')
        .replace(/\t +/g, '\t'),
    )
    .filter((line) => line !== '')
    .join('\n');
