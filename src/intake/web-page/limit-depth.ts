import { blockNames, hiddenNames } from './page-text.ts';

/** Nobody writes a page that is nested so deep. */
const deepest = 100;

/** Where it is, everything from this depth on is brought to one level. */
const levelledFrom = 30;

const elementNode = 1;

const isElement = (node: Node): node is Element => node.nodeType === elementNode;

const nameOf = ({ nodeName }: Node): string => nodeName.toUpperCase();

/**
 * All that is read of what lies in an element, at one level: a text, in the nearest block around it. Blocks that have
 * none are left out, and so are elements that only mark words.
 */
const levelled = (root: Element): readonly Node[] => {
  const flat: Node[] = [];
  const around: Element[] = [];
  /** Takes what comes next in the same block. */
  let open: Node | undefined;
  const take = (node: Node): void => {
    const block = around.at(-1);
    if (block === undefined) {
      flat.push(node);
      return;
    }
    if (open === undefined) {
      if (!isElement(node) && node.textContent?.trim() === '') return;
      open = block.cloneNode(false);
      flat.push(open);
    }
    open.appendChild(node);
  };
  const next: (Node | 'end')[] = [...root.childNodes].toReversed();
  for (let node = next.pop(); node !== undefined; node = next.pop()) {
    if (node === 'end') {
      around.pop();
      open = undefined;
    } else if (!isElement(node) || node.firstChild === null) take(node);
    else if (!hiddenNames.has(nameOf(node))) {
      if (blockNames.has(nameOf(node))) {
        around.push(node);
        open = undefined;
        next.push('end');
      }
      for (const child of [...node.childNodes].toReversed()) next.push(child);
    }
  }
  return flat;
};

type Placed = readonly [element: Element, depth: number];

/** Visits elements from one on downwards, without a stack of its own that a page could fill. */
const descend = (root: Element, goesOn: (element: Element, depth: number) => boolean): void => {
  const next: Placed[] = [[root, 0]];
  for (let found = next.pop(); found !== undefined; found = next.pop()) {
    const [element, depth] = found;
    if (!goesOn(element, depth)) continue;
    for (const child of element.children) next.push([child, depth + 1]);
  }
};

const isDeeper = (root: Element, limit: number): boolean => {
  let is = false;
  descend(root, (_, depth) => {
    is ||= depth > limit;
    return !is;
  });
  return is;
};

/**
 * Levels the parts of a page that are nested deeper than any that somebody wrote; nothing that is read is lost. What
 * looks for the main text takes the cube of the depth, and in the end the whole stack.
 */
export const limitDepth = (root: Element): void => {
  descend(root, (element, depth) => {
    if (depth < levelledFrom) return true;
    if (isDeeper(element, deepest - levelledFrom)) {
      const flat = levelled(element);
      element.replaceChildren();
      for (const node of flat) element.append(node);
    }
    return false;
  });
};
