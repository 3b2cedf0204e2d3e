import type { MentionForm } from '../../record/mention.ts';
import type { NamedThing } from './name-index.ts';
import type { NameToken } from './name-tokens.ts';
import type { PersonNames } from './person-names.ts';

export interface Stretch {
  /** Positions of the first and last word of the name itself. */
  readonly at: number;
  readonly last: number;
}

/** A name as it was found in one text, before the whole article has been seen. */
export type FoundName =
  | (Stretch & {
      readonly kind: 'thing';
      readonly things: readonly NamedThing[];
      readonly form: MentionForm;
      /** The word may be none: it counts when the article names the thing beyond doubt elsewhere. */
      readonly isWeak?: true;
    })
  | (Stretch & { readonly kind: 'fullName'; readonly persons: readonly PersonNames[] })
  | (Stretch & {
      readonly kind: 'surname';
      readonly persons: readonly PersonNames[];
      /** The first names before it; when they are nobody's of the persons, a stranger is meant. */
      readonly given: readonly string[];
      readonly stranger: boolean;
      /** What the word is the name of besides: a place, an organisation. */
      readonly rival: NamedPlaceOrOrganization | undefined;
    });

export type NamedPlaceOrOrganization = Extract<FoundName, { readonly kind: 'thing' }>;

/** What stands at a place of a text; `isTaken` tells whether a word before it belongs to a name already. */
export type Reader = (
  tokens: readonly NameToken[],
  at: number,
  isTaken: (index: number) => boolean,
) => Reading;

/** A name, a stretch to pass over because it is part of something else, or nothing. */
export type Reading = FoundName | (Stretch & { readonly kind: 'other' }) | undefined;
