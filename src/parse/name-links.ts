import type { Element, ElementContent, Text } from 'hast';

/** Words of a block that are to lead somewhere. */
export interface NameLink {
  /** The block of the body, from 0. */
  readonly block: number;
  /** In the block's text, in UTF-16 code units, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** A page of the site, relative to the article's. */
  readonly href: string;
}

const isSitePage = (href: string): boolean => /^(?:\.\.\/)*(?:[\w-]+\/)*[\w-]+\.html$/.test(href);

interface TextPlace {
  readonly node: Text;
  readonly parent: Element;
  readonly isInLink: boolean;
}

const textPlaces = (element: Element, isInLink = element.tagName === 'a'): readonly TextPlace[] =>
  element.children.flatMap((child): readonly TextPlace[] => {
    if (child.type === 'text') return [{ node: child, parent: element, isInLink }];
    return child.type === 'element' ? textPlaces(child, isInLink || child.tagName === 'a') : [];
  });

const isSpace = (character: string): boolean => /\s/.test(character);

/** Where the n-th character that is no white space stands, for every n. */
const inkOf = (text: string): readonly number[] =>
  Array.from({ length: text.length }, (_, index) => index).filter((index) => !isSpace(text.charAt(index)));

const inkBefore = (text: string, end: number): number => inkOf(text.slice(0, end)).length;

/** A stretch of one text node. */
interface Stretch extends TextPlace {
  readonly from: number;
  readonly to: number;
  readonly href: string;
}

/**
 * Where a link lies in the tree. The block's text and the text of its nodes are the same but for white space,
 * so that places are counted in the characters between. Undefined where the words are parted over several
 * nodes or lie in a link already.
 */
const stretchOf = (text: string, places: readonly TextPlace[], link: NameLink): Stretch | undefined => {
  const first = inkBefore(text, link.start);
  const last = inkBefore(text, link.end) - 1;
  let passed = 0;
  for (const place of places) {
    const ink = inkOf(place.node.value);
    const [from, to] = [ink[first - passed], ink[last - passed]];
    passed += ink.length;
    if (passed <= first) continue;
    return from === undefined || to === undefined || place.isInLink
      ? undefined
      : { ...place, from, to: to + 1, href: link.href };
  }
  return undefined;
};

const linkTo = (href: string, value: string): Element => ({
  type: 'element',
  tagName: 'a',
  properties: { className: ['name-link'], href },
  children: [{ type: 'text', value }],
});

const split = (value: string, stretches: readonly Stretch[]): readonly ElementContent[] => {
  const parts: ElementContent[] = [];
  let done = 0;
  for (const { from, to, href } of stretches) {
    if (from < done) continue;
    if (from > done) parts.push({ type: 'text', value: value.slice(done, from) });
    parts.push(linkTo(href, value.slice(from, to)));
    done = to;
  }
  return done < value.length ? [...parts, { type: 'text', value: value.slice(done) }] : parts;
};

/** Where the links of a body lie, the first possible of each address only. */
export interface PlacedLinks {
  /** Takes the links of a block whose tree is given; the tree is changed. */
  readonly insert: (block: number, text: string, element: Element) => void;
}

/**
 * Hands out the links of one body to its blocks, in reading order: of several with the same address the first
 * that lies in a single stretch of text outside other links.
 */
export const placedLinks = (links: readonly NameLink[]): PlacedLinks => {
  const waiting = new Map<number, NameLink[]>();
  for (const link of links) {
    if (!isSitePage(link.href)) throw new TypeError(`Not a page of the site: ${link.href}`);
    const own = waiting.get(link.block);
    if (own === undefined) waiting.set(link.block, [link]);
    else own.push(link);
  }
  const used = new Set<string>();
  return {
    insert: (block, text, element) => {
      const own = (waiting.get(block) ?? []).toSorted((one, other) => one.start - other.start);
      if (own.length === 0) return;
      const places = textPlaces(element);
      const stretches = new Map<Text, Stretch[]>();
      for (const link of own) {
        if (used.has(link.href)) continue;
        const stretch = stretchOf(text, places, link);
        if (stretch === undefined) continue;
        used.add(link.href);
        stretches.set(stretch.node, [...(stretches.get(stretch.node) ?? []), stretch]);
      }
      for (const [node, found] of stretches) {
        const parent = found[0]?.parent;
        if (parent === undefined) continue;
        parent.children.splice(parent.children.indexOf(node), 1, ...split(node.value, found));
      }
    },
  };
};
