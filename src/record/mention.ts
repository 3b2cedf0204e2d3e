import type { EntityKind } from './authority.ts';
import type { EntityId } from './identifiers.ts';

/** Where in an article names are looked for. A headline the archive supplied is not searched: it is no source. */
export type MentionField =
  | 'kicker'
  | 'headline'
  | 'lead'
  | 'byline'
  | 'dateline'
  | 'caption'
  | 'credit'
  | 'body'
  | 'setAside';

/** A stretch of one text of an article. */
export interface MentionPlace {
  readonly field: MentionField;
  /** Which of several, from 0: the block of the body, the caption, the line set aside. */
  readonly index: number;
  /** The block's fragment; absent outside the body. */
  readonly fragment: string | undefined;
  /** In the text of that field, in UTF-16 code units, end exclusive. */
  readonly start: number;
  readonly end: number;
}

/**
 * `full`: a preferred name or variant; `surname`: of a person; `compound`: first part of a longer word
 * (`Maduro-Regierung`, `Kremlsprecher`); `derived`: an adjective or inhabitant (`kubanisch`, `Kubaner`).
 */
export type MentionForm = 'full' | 'surname' | 'compound' | 'derived';

/** A name in an article and the entity it means. */
export interface Mention {
  readonly entity: EntityId;
  readonly kind: EntityKind;
  /** As printed, inflected; of a compound the whole word. */
  readonly text: string;
  readonly place: MentionPlace;
  readonly form: MentionForm;
  /** The office or relation the text gives beside the name, as printed: `kubanische Außenminister`. */
  readonly role: string | undefined;
  readonly decidedBy: 'text' | 'editor';
}

/** A name that may mean one of several entities, or one that nobody introduced: left to the editor. */
export interface MentionDoubt {
  readonly text: string;
  readonly place: MentionPlace;
  readonly reason: 'ambiguous' | 'other-first-name' | 'common-surname';
  /** Whom it may mean, by id. */
  readonly candidates: readonly EntityId[];
}

/** What linking finds in one article. */
export interface LinkedMentions {
  /** In reading order. */
  readonly mentions: readonly Mention[];
  readonly doubts: readonly MentionDoubt[];
}
