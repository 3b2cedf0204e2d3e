import { headerPolicy } from '../../templates/security-policy.ts';
import { files } from '../archive/links.ts';
import { robots } from '../formats/robots.ts';
import { securityContact } from '../formats/security-contact.ts';
import type { ArchiveSettings } from '../record/archive.ts';
import type { SiteFile } from '../record/site-file.ts';

/**
 * Read by Netlify and Cloudflare Pages. Names in `assets/` change with their content. The parts of the search are scripts,
 * which any other site could load with the login of a reader; pictures, feeds and data may be asked for from elsewhere.
 */
const headerRules = `/*
  Content-Security-Policy: ${headerPolicy}
  X-Content-Type-Options: nosniff
  X-Frame-Options: DENY
  Referrer-Policy: no-referrer
  Permissions-Policy: camera=(), geolocation=(), microphone=()
  Cross-Origin-Opener-Policy: same-origin

/assets/*
  Cache-Control: public, max-age=31536000, immutable

/suche/*
  Cross-Origin-Resource-Policy: same-origin
`;

/** The files that speak to hosts and crawlers rather than to readers. */
export const hostFiles = (settings: ArchiveSettings, baseUrl: string | undefined): readonly SiteFile[] => {
  const contact = securityContact(settings, baseUrl);
  return [
    { path: files.headers, content: headerRules },
    { path: files.noJekyll, content: '' },
    { path: files.robots, content: robots(baseUrl) },
    ...(contact === undefined ? [] : [{ path: files.securityContact, content: contact }]),
  ];
};
