import type { EntityKind } from './authority.ts';
import type { EntityId } from './identifiers.ts';
import type { Mention } from './mention.ts';

/** An entity in one article, told by the mention that comes first. */
export interface NameInArticle {
  readonly entity: EntityId;
  readonly kind: EntityKind;
  /** Named only in what intake set aside: in a footer, a reference, a picture's alternative text. */
  readonly isAside: boolean;
  /** Named in the dateline. */
  readonly isInDateline: boolean;
  /** The sentence in which it is first named. */
  readonly sentence: string | undefined;
  /** The block of that sentence. */
  readonly fragment: string | undefined;
  /** Which block of the body that is, from 0; absent outside the body. */
  readonly block: number | undefined;
  /** What the article calls it, as printed, each once. */
  readonly roles: readonly string[];
}

/** What an article by itself shows, held against the authority files. */
export interface Findings {
  /** The names in it that were linked, in reading order. */
  readonly mentions: readonly Mention[];
  /** The same by whom they mean, in the order of the first mention. */
  readonly names: readonly NameInArticle[];
  /** Its first words: the lead, or the first paragraph. */
  readonly opening: string | undefined;
  /** The words of its body. */
  readonly words: number;
}
