/** What an element may hold; `undefined` is nothing. */
export type Content = Node | string | undefined | readonly Content[];

const append = (parent: Element, content: Content): void => {
  if (content === undefined) return;
  if (typeof content === 'string' || content instanceof Node) parent.append(content);
  else for (const one of content) append(parent, one);
};

/** Makes an element; text is put in as text, never as markup. An attribute that is `undefined` is left out. */
export const element = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string | undefined>> = {},
  ...contents: readonly Content[]
): HTMLElementTagNameMap[Name] => {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value !== undefined) made.setAttribute(attribute, value);
  }
  for (const content of contents) append(made, content);
  return made;
};

/** The element of the page with this id. Throws a TypeError when the page was made without it. */
export const byId = <Type extends HTMLElement>(id: string, type: abstract new () => Type): Type => {
  const found = document.getElementById(id);
  if (!(found instanceof type)) throw new TypeError(`The page has no ${type.name} #${id}.`);
  return found;
};

/** Puts new contents in place of what an element holds. */
export const fill = (parent: Element, ...contents: readonly Content[]): void => {
  parent.replaceChildren();
  for (const content of contents) append(parent, content);
};
