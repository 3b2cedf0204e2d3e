import type { SitePath } from '../../record/identifiers.ts';
import type { SiteState } from './known-site.ts';

/** The paths of files in order. That most of them come in the order of the former site saves sorting them. */
export const pathsInOrder = (
  outputs: SiteState['outputs'],
  former: SiteState['outputs'] | undefined,
): readonly SitePath[] => {
  const known = [...(former?.keys() ?? [])].filter((path) => outputs.has(path));
  const added = [...outputs.keys()].filter((path) => former?.has(path) !== true);
  return [...known, ...added].sort();
};
