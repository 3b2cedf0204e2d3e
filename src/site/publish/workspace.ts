import { basename, dirname, join } from 'node:path';

/**
 * The folder beside the target in which a site is prepared, on the same file system, so that it can be moved
 * into place by renaming. What lies in it tells how far a build came; its names are the journal:
 *
 * - `building`: unfinished, worth nothing after a kill.
 * - `ready`: a complete site; it took this name when its last byte was written.
 * - `former`: the site that was published before, on its way out.
 * - `change`: a complete change set, which is being applied to the published site.
 */
export interface Workspace {
  /** The published site: an absolute path, links resolved. */
  readonly target: string;
  readonly folder: string;
  readonly building: string;
  readonly ready: string;
  readonly former: string;
  readonly change: string;
}

/** The workspace of `_site` is `._site.lesesaal` beside it. */
export const workspaceOf = (target: string): Workspace => {
  const folder = join(dirname(target), `.${basename(target)}.lesesaal`);
  return {
    target,
    folder,
    building: join(folder, 'building'),
    ready: join(folder, 'ready'),
    former: join(folder, 'former'),
    change: join(folder, 'change'),
  };
};
