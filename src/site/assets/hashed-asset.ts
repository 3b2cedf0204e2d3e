import { createHash } from 'node:crypto';
import { files } from '../../archive/links.ts';
import type { SiteFile } from '../../record/site-file.ts';

/**
 * An asset whose name changes with its content, so that hosts may let it be kept for ever:
 * `site.css` becomes `assets/site.3f2a9c01b7.css`.
 */
export const hashedAsset = (name: string, content: string | Uint8Array): SiteFile => {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 10);
  const dot = name.lastIndexOf('.');
  return { path: files.asset(`${name.slice(0, dot)}.${hash}${name.slice(dot)}`), content };
};
