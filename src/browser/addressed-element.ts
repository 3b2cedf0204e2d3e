import { decoded } from './decoded.ts';

/** The element that the address of the page names behind its `#`. */
export const addressedElement = (): Element | null => {
  const name = decoded(location.hash.slice(1));
  return name === '' ? null : document.getElementById(name);
};
