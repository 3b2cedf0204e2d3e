import { absoluteLink, files } from '../archive/links.ts';
import type { ArchiveSettings } from '../record/archive.ts';

/**
 * RFC 9116 demands an expiry. A date reckoned from the day of the build would make every build different, so
 * it is one that no build outlives; the file is renewed with every build anyway.
 */
const expiry = '2099-12-31T23:59:59Z';

const isMailAddress = (text: string): boolean => /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/.test(text);

const contactAddress = (contact: string): string | undefined => {
  if (isMailAddress(contact)) return `mailto:${contact}`;
  return /^(?:https:\/\/|mailto:|tel:)\S+$/.test(contact) ? contact : undefined;
};

/**
 * `.well-known/security.txt` (RFC 9116): whom to tell of a weakness. Undefined when the contact is neither a
 * mail address nor a URI, since the format knows nothing else.
 */
export const securityContact = (
  { contact, language }: ArchiveSettings,
  baseUrl: string | undefined,
): string | undefined => {
  const address = contactAddress(contact.trim());
  if (address === undefined) return undefined;
  const canonical =
    baseUrl === undefined ? '' : `Canonical: ${absoluteLink(baseUrl, files.securityContact)}\n`;
  return `Contact: ${address}\nExpires: ${expiry}\nPreferred-Languages: ${language}\n${canonical}`;
};
