import { isWebAddress } from './web-address.ts';

/** What keeps an address from being that of a site, which the paths of its pages are appended to. */
export type BaseUrlFault = 'no-address' | 'credentials' | 'query' | 'fragment';

/** Undefined when nothing is wrong. An empty query is one as well: `https://example.org/?`. */
export const baseUrlFault = (text: string): BaseUrlFault | undefined => {
  if (!isWebAddress(text)) return 'no-address';
  if (/^https?:\/\/[^/?#\\]*@/.test(text)) return 'credentials';
  // A question mark behind the sign of a fragment belongs to that.
  const sign = /[?#]/.exec(text)?.[0];
  if (sign === undefined) return undefined;
  return sign === '?' ? 'query' : 'fragment';
};
