import type { SitePath } from '../../record/identifiers.ts';
import type { SiteState } from './known-site.ts';

/** The paths of files in order. That most of them come in the order of the former site saves sorting them. */
export const pathsInOrder = (
  outputs: SiteState['outputs'],
  former: SiteState['outputs'] | undefined,
): readonly SitePath[] => {
  const paths: SitePath[] = [];
  for (const path of former?.keys() ?? []) if (outputs.has(path)) paths.push(path);
  if (paths.length < outputs.size) {
    for (const path of outputs.keys()) if (former?.has(path) !== true) paths.push(path);
  }
  const isInOrder = paths.every((path, place) => place === 0 || (paths[place - 1] ?? path) < path);
  return isInOrder ? paths : paths.sort();
};
