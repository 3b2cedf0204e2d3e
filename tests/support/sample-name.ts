import type { NameInArticle } from '../../src/record/findings.ts';
import { entityId } from './sample-archive.ts';

/** A person in an article, named in its own words. */
export const sampleName = (id: string, roles: readonly string[] = []): NameInArticle => ({
  entity: entityId(id),
  kind: 'person',
  isAside: false,
  isInDateline: false,
  sentence: undefined,
  fragment: undefined,
  block: undefined,
  roles,
});
