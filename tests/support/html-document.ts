import { type DefaultTreeAdapterTypes, parse } from 'parse5';

export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;
export type HtmlElement = DefaultTreeAdapterTypes.Element;

const childrenOf = (node: HtmlNode | DefaultTreeAdapterTypes.Document): readonly HtmlNode[] => {
  if ('content' in node) return node.content.childNodes;
  return 'childNodes' in node ? node.childNodes : [];
};

const elementsBelow = (node: HtmlNode | DefaultTreeAdapterTypes.Document): readonly HtmlElement[] =>
  childrenOf(node).flatMap((child) =>
    'tagName' in child ? [child, ...elementsBelow(child)] : elementsBelow(child),
  );

/** All elements of a page in document order, as a browser would see them. */
export const elementsOf = (page: string): readonly HtmlElement[] => elementsBelow(parse(page));

export const attribute = (element: HtmlElement, name: string): string | undefined =>
  element.attrs.find((attr) => attr.name === name)?.value;

/** The text a node contains, with nothing between its parts. */
export const textOf = (node: HtmlNode): string =>
  'value' in node ? node.value : childrenOf(node).map(textOf).join('');
