import type { AlikePair } from '../../archive/near-duplicates/joined-stories.ts';
import type { BandTable } from '../../archive/near-duplicates/meetings.ts';
import type { RelatedLists } from '../../archive/related/related-lists.ts';
import type { TraitTable } from '../../archive/related/trait-table.ts';
import type { NounTable } from '../../search/register/noun-table.ts';

/** What is reckoned over all articles of an archive, and what from; articles are meant by their places. */
export interface Comparison {
  /** Names the content of each article. */
  readonly digests: readonly string[];
  readonly traits: TraitTable;
  readonly bands: BandTable;
  /** Put together when somebody asks for it. */
  readonly nouns: () => NounTable;
  readonly pairs: readonly AlikePair[];
  /** By article: one more than the first article of its story; 0 when it has none. */
  readonly stories: Uint32Array;
  readonly related: RelatedLists;
  /** Names of each article its content and what was found of it. */
  readonly rows: readonly string[];
}
