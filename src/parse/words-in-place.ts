import type { Heading, Parents, PhrasingContent, Root, RootContent } from 'mdast';
import { eachNode } from './each-node.ts';

/** Subheads begin at level 2, below the article's headline, and leave no level out. */
const levels = [2, 3, 4, 5, 6] as const;

/** Gives the headings of a whole tree their levels; once, since it goes by which depths there are. */
export const orderHeadings = (tree: Root): void => {
  const headings: Heading[] = [];
  eachNode(tree, (node) => {
    if (node.type === 'heading') headings.push(node);
  });
  const depths = [...new Set(headings.map(({ depth }) => depth))].sort((first, second) => first - second);
  for (const heading of headings) heading.depth = levels[depths.indexOf(heading.depth)] ?? 6;
};

/** Nodes that hold paragraphs, not words. */
const flowParents: ReadonlySet<string> = new Set(['root', 'blockquote', 'listItem', 'footnoteDefinition']);

const text = (value: string): PhrasingContent => ({ type: 'text', value });

/** What takes a node's place where it would vanish on the way to HTML. */
const wordsFor = (node: RootContent, parent: Parents): RootContent | undefined => {
  if (node.type === 'image') return text(node.alt ?? '');
  if (node.type !== 'html') return undefined;
  const inline = !flowParents.has(parent.type);
  return inline ? text(node.value) : { type: 'paragraph', children: [text(node.value)] };
};

const putWordsIn = (parent: Parents): void => {
  const children: RootContent[] = parent.children;
  for (const [index, child] of children.entries()) {
    const words = wordsFor(child, parent);
    if (words !== undefined) children[index] = words;
    else if ('children' in child) putWordsIn(child);
  }
};

/**
 * The tree with everything that would vanish on the way to HTML turned into words: markup that was written
 * into the text shows as it was typed, a picture as its description. Changes the tree it is given.
 */
export const wordsInPlace = (tree: Root): Root => {
  putWordsIn(tree);
  return tree;
};
