import type { ArchiveSettings } from '../../src/record/archive.ts';
import type { SitePath } from '../../src/record/identifiers.ts';
import type { Edition } from '../edition.ts';
import type { Html } from '../html.ts';
import { foot } from './foot.ts';
import { masthead } from './masthead.ts';

/** What stands above and below the content of a page. */
interface Frame {
  readonly masthead: Html;
  readonly foot: Html;
}

const framed = (edition: Edition, path: SitePath): Frame => ({
  masthead: masthead(edition, path),
  foot: foot(edition, path),
});

const known = new WeakMap<ArchiveSettings, Map<string, Frame>>();

/**
 * Head and foot of a page. All they lead to lies at the root of the site, so that they are the same for all pages
 * of a folder, and are made once for them.
 */
export const frame = (edition: Edition, path: SitePath): Frame => {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  if (folder === '') return framed(edition, path);
  const { settings, kindsShown } = edition;
  const frames = known.get(settings) ?? new Map<string, Frame>();
  known.set(settings, frames);
  const key = `${folder} ${kindsShown.join(' ')}`;
  const before = frames.get(key);
  if (before !== undefined) return before;
  const made = framed(edition, path);
  frames.set(key, made);
  return made;
};
