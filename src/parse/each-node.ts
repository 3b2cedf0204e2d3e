import type { Nodes } from 'mdast';

/** Meets every node of a syntax tree, each before its children. */
export const eachNode = (node: Nodes, meet: (node: Nodes) => void): void => {
  meet(node);
  if (!('children' in node)) return;
  for (const child of node.children) eachNode(child, meet);
};
