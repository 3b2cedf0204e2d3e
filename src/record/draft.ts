/** What a stretch of raw press text is. */
type SegmentRole =
  | 'kicker'
  | 'headline'
  | 'lead'
  | 'byline'
  | 'dateline'
  | 'date-line'
  | 'caption'
  | 'credit'
  | 'alt-text'
  | 'subhead'
  | 'paragraph'
  | 'list-item'
  | 'quote'
  | 'interview-turn'
  | 'related'
  | 'correction'
  | 'signature'
  | 'boilerplate'
  | 'share'
  | 'unknown'
  | 'white-space';

/** A reading of a stretch of text: its role, the rule that says so, and how sure the rule is (0–1). */
export interface Reading {
  readonly role: SegmentRole;
  readonly rule: string;
  readonly certainty: number;
}

/** A stretch of the decoded text with the reading that won and the one that came second. */
export interface Segment extends Reading {
  /** UTF-16 code units of the decoded text; the end is exclusive. */
  readonly start: number;
  readonly end: number;
  readonly runnerUp: Reading | undefined;
}

/** Words of the decoded text with their place. */
export interface Words {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface DraftDateline extends Words {
  readonly verbatim: string;
  readonly places: readonly string[];
  readonly agencies: readonly string[];
  /** EDTF, when the dateline carries a date of its own: `XXXX-05-03`. Only the year of a day that no calendar has. */
  readonly date: string | undefined;
}

/** Who brought the text out, as printed and as the archive's authority files know it. */
export interface DraftPublisher {
  readonly name: string;
  readonly entity: string;
  readonly certainty: number;
}

interface DraftEvidence extends Words {
  readonly rule: string;
}

/** Words at the end of a text that sign it: "(dpa/xy)". */
export interface DraftSignature extends Words {
  readonly agencies: readonly string[];
}

export interface DraftPublication {
  /** EDTF; `XXXX-XX-XX` says that there are clues, but none that the calendar could use. */
  readonly edtf: string;
  readonly evidence: readonly DraftEvidence[];
  readonly certainty: number;
}

export interface DraftCaption {
  readonly text: string | undefined;
  readonly credit: string | undefined;
  readonly at: readonly [start: number, end: number] | undefined;
  readonly creditAt: readonly [start: number, end: number] | undefined;
}

export interface DraftBlock extends Words {
  readonly type: 'paragraph' | 'subhead' | 'list' | 'quote';
  /** The items of a list without their markers; empty for every other block. */
  readonly items: readonly string[];
  readonly ordered: boolean;
}

export interface DraftSetAside extends Words {
  readonly reason: 'boilerplate' | 'related' | 'alt-text' | 'share' | 'unknown';
}

/** A name proposed to the editor, in the fullest form the text prints. */
export interface DraftName {
  readonly name: string;
  /** The id of the archive's authority file, where it knows the name. */
  readonly entity: string | undefined;
  /** As printed before or after the name; persons only. */
  readonly roles: readonly string[];
  readonly mentions: readonly Words[];
}

export type QuoteStyle = '„…“' | '»…«' | '«…»' | '"…"' | '“…”';

export interface DraftDoubt {
  readonly id: string;
  readonly message: string;
  readonly start: number;
  readonly end: number;
}

/** What a saved web page says of itself beside the text. */
export interface PageEvidence {
  readonly headline: string | undefined;
  readonly byline: readonly string[];
  /** As written in the page, mostly ISO 8601. */
  readonly published: string | undefined;
  readonly publisher: string | undefined;
  readonly section: string | undefined;
  readonly url: string | undefined;
}

/** A raw press text as intake reads it: a proposal with its evidence, for an editor to settle. */
export interface Draft {
  readonly file: string;
  readonly sha256: string;
  readonly encoding: string;
  readonly headline: string | undefined;
  /** Proposed from the lead where the text has no headline; never a headline by itself. */
  readonly workingTitle: string | undefined;
  readonly kicker: string | undefined;
  readonly lead: string | undefined;
  readonly byline: readonly string[];
  readonly dateline: DraftDateline | undefined;
  /** Named by a dateline, a signature, a copyright line or a byline. */
  readonly agencies: readonly string[];
  readonly signatures: readonly DraftSignature[];
  /** Lines that are nothing but a date. */
  readonly dateLines: readonly Words[];
  readonly published: DraftPublication | undefined;
  readonly publisher: DraftPublisher | undefined;
  readonly captions: readonly DraftCaption[];
  readonly subheads: readonly string[];
  readonly blocks: readonly DraftBlock[];
  readonly related: readonly string[];
  readonly corrections: readonly string[];
  readonly setAside: readonly DraftSetAside[];
  readonly quoteStyle: QuoteStyle | undefined;
  readonly persons: readonly DraftName[];
  readonly organizations: readonly DraftName[];
  readonly places: readonly DraftName[];
  /** Cover the decoded text without gap or overlap. */
  readonly segments: readonly Segment[];
  readonly doubts: readonly DraftDoubt[];
  readonly page: PageEvidence | undefined;
}
