import type { Element, ElementContent, Text } from 'hast';
import { type Ink, inkOf } from './ink.ts';

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

/** A stretch of one text node. */
interface Stretch extends TextPlace {
  readonly from: number;
  readonly to: number;
  readonly href: string;
}

interface InkedPlace extends TextPlace {
  readonly ink: Ink;
}

/**
 * Where a link lies in the tree. The block's text and the text of its nodes are the same but for white space,
 * so that places are counted in the characters between. Undefined where the words are parted over several
 * nodes or lie in a link already.
 */
const stretchOf = (ofText: Ink, places: readonly InkedPlace[], link: NameLink): Stretch | undefined => {
  const first = ofText.before(link.start);
  const last = ofText.before(link.end) - 1;
  let passed = 0;
  for (const { ink, ...place } of places) {
    const [from, to] = [ink.placeOf(first - passed), ink.placeOf(last - passed)];
    passed += ink.count;
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

/** The parts of a text with links on some of its stretches, of which the first wins where two overlap. */
const split = <Part>(
  value: string,
  stretches: readonly Pick<Stretch, 'from' | 'to' | 'href'>[],
  textPart: (text: string) => Part,
  linkPart: (href: string, text: string) => Part,
): readonly Part[] => {
  const parts: Part[] = [];
  let done = 0;
  for (const { from, to, href } of stretches) {
    if (from < done) continue;
    if (from > done) parts.push(textPart(value.slice(done, from)));
    parts.push(linkPart(href, value.slice(from, to)));
    done = to;
  }
  return done < value.length ? [...parts, textPart(value.slice(done))] : parts;
};

const textNode = (value: string): Text => ({ type: 'text', value });

const asIs = (text: string): string => text;

const linkMarkup = (href: string, text: string): string => `<a class="name-link" href="${href}">${text}</a>`;

/** Where the links of a body lie, the first possible of each address only. */
export interface PlacedLinks {
  /** Takes the links of a block whose tree is given; the tree is changed. */
  readonly insert: (block: number, text: string, element: Element) => void;
  /** Takes the links of a block that is a single text, in which every character stands for itself in HTML. */
  readonly insertInPlain: (block: number, text: string) => string;
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
  const linksOf = (block: number): readonly NameLink[] =>
    (waiting.get(block) ?? []).toSorted((one, other) => one.start - other.start);
  return {
    insert: (block, text, element) => {
      const own = linksOf(block);
      if (own.length === 0) return;
      const ofText = inkOf(text);
      const places = textPlaces(element).map((place) => ({ ...place, ink: inkOf(place.node.value) }));
      const stretches = new Map<Text, Stretch[]>();
      for (const link of own) {
        if (used.has(link.href)) continue;
        const stretch = stretchOf(ofText, places, link);
        if (stretch === undefined) continue;
        used.add(link.href);
        stretches.set(stretch.node, [...(stretches.get(stretch.node) ?? []), stretch]);
      }
      for (const [node, found] of stretches) {
        const parent = found[0]?.parent;
        if (parent === undefined) continue;
        const parts = split<ElementContent>(node.value, found, textNode, linkTo);
        parent.children.splice(parent.children.indexOf(node), 1, ...parts);
      }
    },
    insertInPlain: (block, text) => {
      const stretches = linksOf(block).flatMap(({ start: from, end: to, href }) => {
        if (used.has(href)) return [];
        used.add(href);
        return [{ from, to, href }];
      });
      return split(text, stretches, asIs, linkMarkup).join('');
    },
  };
};
