import { attribute, elementsOf, type HtmlElement } from './html-document.ts';

const faultsOf = (element: HtmlElement): readonly string[] => {
  const { tagName, attrs } = element;
  const inlineScript =
    tagName === 'script' &&
    attribute(element, 'src') === undefined &&
    attribute(element, 'type') !== 'application/ld+json';
  return [
    ...(inlineScript ? ['an inline script'] : []),
    ...(attribute(element, 'type') === 'module' ? ['a module script'] : []),
    ...(tagName === 'style' ? ['an inline style sheet'] : []),
    ...(tagName === 'base' ? ['a base element'] : []),
    ...attrs.flatMap(({ name, value }) => {
      if (name === 'style') return ['a style attribute'];
      if (name.startsWith('on')) return [`the event handler ${name}`];
      return /^\s*javascript:/i.test(value) ? [`a javascript: address in ${name}`] : [];
    }),
  ];
};

/** What in a page would run or colour it without being a file of the site, one sentence each. */
export const executableMarkup = (path: string, page: string): readonly string[] =>
  elementsOf(page).flatMap((element) => faultsOf(element).map((fault) => `${path} has ${fault}`));
