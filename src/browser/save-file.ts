import { element } from './element.ts';

/** Hands a text to the reader as a file, without any request. */
export const saveFile = (content: string, type: string, name: string): void => {
  const address = URL.createObjectURL(new Blob([content], { type }));
  element('a', { href: address, download: name }).click();
  URL.revokeObjectURL(address);
};
