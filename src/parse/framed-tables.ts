import type { Element, ElementContent, Root } from 'hast';
import { bodyWording as wording } from '../german/wording/body.ts';
import { plainText } from './plain-text.ts';

/** A sign or a currency, digits with what parts them, a short unit: „−3,1 %“, „1 240 500“, „29.203,00 €“. */
const figure = /^[^\p{L}\d]{0,3}\d[\d\s.,:/’'–-]*[^\d]{0,12}$/u;

/** What stands where there is no figure. */
const absent = /^(?:[–—-]|k\. ?A\.)?$/;

const isElement = (node: ElementContent | Root['children'][number]): node is Element =>
  node.type === 'element';

const cellsOf = (row: Element): readonly Element[] => row.children.filter(isElement);

const rowsIn = (node: Element): readonly Element[] =>
  node.tagName === 'tr' ? [node] : node.children.filter(isElement).flatMap(rowsIn);

/** Figures stand below one another at the right, with their heading, and never break. */
const alignFigures = (table: Element): void => {
  const rows = rowsIn(table).map(cellsOf);
  for (const [column, heading] of (rows[0] ?? []).entries()) {
    const cells = rows.slice(1).flatMap((row) => row[column] ?? []);
    const figures = new Set(cells.filter((cell) => figure.test(plainText(cell))));
    for (const cell of figures) cell.properties['className'] = ['figure'];
    const isOfFigures =
      figures.size > 0 && cells.every((cell) => figures.has(cell) || absent.test(plainText(cell)));
    if (!isOfFigures) continue;
    for (const cell of [heading, ...cells]) cell.properties['align'] ??= 'right';
  }
};

/**
 * Sets every table of a tree in a frame of its own, which a reader pushes sideways by finger or arrow key, and its
 * columns of figures to the right. Changes the tree it is given; no word is added to it.
 */
export const frameTables = (tree: Root): Root => {
  let number = 0;
  const framed = (node: Element): Element => {
    if (node.tagName !== 'table') {
      node.children = node.children.map((child) => (isElement(child) ? framed(child) : child));
      return node;
    }
    alignFigures(node);
    number += 1;
    const properties = {
      className: ['table-frame'],
      role: 'region',
      ariaLabel: wording.table(number),
      tabIndex: 0,
    };
    return { type: 'element', tagName: 'div', properties, children: [node] };
  };
  tree.children = tree.children.map((child) => (isElement(child) ? framed(child) : child));
  return tree;
};
