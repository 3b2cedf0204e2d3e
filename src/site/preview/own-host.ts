import { isIP } from 'node:net';

/**
 * Whether a `Host` header names this machine. Any other name was made to lead here by somebody whose page could then
 * read the preview as its own, drafts included (DNS rebinding); an address in numbers cannot be made to.
 */
export const isOwnHost = (host: string | undefined): boolean => {
  const address = `http://${host ?? ''}`;
  if (!URL.canParse(address)) return false;
  const { hostname } = new URL(address);
  const isNumber = isIP(hostname.replace(/^\[(.*)\]$/, '$1')) !== 0;
  return isNumber || hostname === 'localhost' || hostname.endsWith('.localhost');
};
