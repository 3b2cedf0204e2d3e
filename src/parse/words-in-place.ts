import type { Heading, PhrasingContent, Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** Subheads begin at level 2, below the article's headline, and leave no level out. */
const levels = [2, 3, 4, 5, 6] as const;

/** Gives the headings of a whole tree their levels; once, since it goes by which depths there are. */
export const orderHeadings = (tree: Root): void => {
  const headings: Heading[] = [];
  visit(tree, 'heading', (heading) => {
    headings.push(heading);
  });
  const depths = [...new Set(headings.map(({ depth }) => depth))].sort((first, second) => first - second);
  for (const heading of headings) heading.depth = levels[depths.indexOf(heading.depth)] ?? 6;
};

/** Nodes that hold paragraphs, not words. */
const flowParents: ReadonlySet<string> = new Set(['root', 'blockquote', 'listItem', 'footnoteDefinition']);

const text = (value: string): PhrasingContent => ({ type: 'text', value });

/**
 * The tree with everything that would vanish on the way to HTML turned into words: markup that was written
 * into the text shows as it was typed, a picture as its description. Changes the tree it is given.
 */
export const wordsInPlace = (tree: Root): Root => {
  visit(tree, (node, index, parent) => {
    if (parent === undefined || index === undefined) return;
    if (node.type === 'html') {
      const inline = !flowParents.has(parent.type);
      parent.children[index] = inline
        ? text(node.value)
        : { type: 'paragraph', children: [text(node.value)] };
    }
    if (node.type === 'image') parent.children[index] = text(node.alt ?? '');
  });
  return tree;
};
