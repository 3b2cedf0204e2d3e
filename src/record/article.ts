import type { EdtfDate } from './edtf-date.ts';
import type { ArticleId, EntityId, SafeHtml, Sha256 } from './identifiers.ts';

/** Start and end in the decoded raw file, in UTF-16 code units, end exclusive. */
export type Span = readonly [start: number, end: number];

/** Words of the source that stand in a field, with their place in the raw file when they came from one. */
export interface Passage {
  readonly text: string;
  readonly at: Span | undefined;
}

/** The place and agency line before a report: `CARACAS (dpa) -`. */
export interface Dateline {
  readonly verbatim: string;
  readonly places: readonly string[];
  readonly agencies: readonly string[];
  readonly at: Span | undefined;
}

/** What the date rests on: words of the text, or a note about something seen elsewhere. */
export interface DateEvidence {
  readonly text: string | undefined;
  readonly note: string | undefined;
  readonly at: Span | undefined;
}

export interface Publication {
  readonly date: EdtfDate;
  readonly evidence: readonly DateEvidence[];
  /** 0–1, as the cataloguer judged it. */
  readonly certainty: number | undefined;
}

/** Where the article was published, and the raw file it was taken from. */
export interface ArticleSource {
  readonly publisher: EntityId | undefined;
  readonly publisherCertainty: number | undefined;
  readonly url: string | undefined;
  /** ISO day on which the address was seen. */
  readonly seen: string | undefined;
  readonly file: string | undefined;
  readonly sha256: Sha256 | undefined;
}

export type Access = 'full' | 'excerpt' | 'metadata' | 'withdrawn';

export interface Rights {
  readonly holder: EntityId | undefined;
  /** A rightsstatements.org or Creative Commons address. */
  readonly statement: string | undefined;
  readonly access: Access;
}

/** What is known of a picture that is not there; the text or the credit may be missing, not both. */
export interface Caption {
  readonly text: string | undefined;
  readonly at: Span | undefined;
  readonly credit: string | undefined;
  readonly creditAt: Span | undefined;
}

export type SetAsideReason = 'boilerplate' | 'related' | 'alt-text' | 'share' | 'unknown';

/** Words of the raw file that are not the article's: kept, shown folded, with the reason. */
export interface SetAside {
  readonly text: string;
  readonly reason: SetAsideReason;
  readonly at: Span | undefined;
}

/** A correction the publisher printed, or the archive made. */
export interface Correction {
  readonly date: EdtfDate | undefined;
  readonly text: string;
}

/** An editor's word on a name in the text: which entity it means, or that it means none. */
export interface MentionPin {
  readonly entity: EntityId;
  readonly text: string;
  /** The n-th occurrence of the text, from 1; absent: all of them. */
  readonly nth: number | undefined;
  readonly exclude: boolean;
}

/** A question an editor has yet to settle, by deleting the entry. */
export interface Doubt {
  readonly id: string;
  readonly message: string;
}

export type BlockKind = 'paragraph' | 'subhead' | 'list' | 'quote' | 'other';

/** A block of the body in reading order. */
export interface Block {
  readonly kind: BlockKind;
  /** The fragment by which it is cited; derived from its own words, so edits elsewhere do not move it. */
  readonly fragment: string;
  /** Plain text; the items of a list and the paragraphs of a quotation are lines. */
  readonly text: string;
}

export interface Body {
  readonly html: SafeHtml;
  readonly blocks: readonly Block[];
}

export interface Article {
  readonly id: ArticleId;
  /** Relative to the archive's folder: `2019/2019-06-08-cabello-castro-havanna.md`. */
  readonly path: string;
  readonly status: 'published' | 'draft';
  readonly headline: Passage;
  /** The cataloguer's wording, not the publisher's: shown in square brackets. */
  readonly headlineSupplied: boolean;
  readonly kicker: Passage | undefined;
  readonly lead: Passage | undefined;
  readonly byline: readonly Passage[];
  readonly dateline: Dateline | undefined;
  /** Absent while nothing is known: the article then lies in `ohne-jahr/`. */
  readonly publication: Publication | undefined;
  readonly source: ArticleSource;
  readonly rights: Rights;
  readonly captions: readonly Caption[];
  readonly setAside: readonly SetAside[];
  readonly corrections: readonly Correction[];
  readonly mentions: readonly MentionPin[];
  readonly topics: readonly EntityId[];
  readonly doubts: readonly Doubt[];
  /** Retired ids whose addresses still lead here. */
  readonly aliases: readonly ArticleId[];
  readonly body: Body;
}
