import type { Draft, DraftDateline, DraftSignature, PageEvidence, Segment, Words } from '../record/draft.ts';
import { type AsPrinted, asPrinted } from './as-printed.ts';
import { blocksOf } from './blocks.ts';
import { captionsOf } from './captions.ts';
import { readPublication } from './date/read-publication.ts';
import {
  dateDoubts,
  datelineDoubts,
  encodingDoubts,
  headlineDoubts,
  markupDoubts,
  segmentDoubts,
} from './doubts.ts';
import { foldedText } from './folded-text.ts';
import type { KnownName } from './names/known-name.ts';
import { proposeNames } from './names/propose-names.ts';
import { publisherOf } from './names/publisher-of.ts';
import { quoteStyleOf } from './quote-style.ts';
import { readBareNames, readByline } from './read-byline.ts';
import { readDateline, readDatelineAlone } from './read-dateline.ts';
import { agenciesIn } from './agency-signatures.ts';
import { readableText } from './readable-text.ts';
import { readSegments } from './read-segments.ts';
import { agenciesInCopyright, readSignature } from './read-signature.ts';
import { setAsideOf } from './set-aside.ts';
import { workingTitleOf } from './working-title.ts';

/** A raw text as it came: decoded, with what is known of its file. */
export interface RawText {
  readonly file: string;
  readonly sha256: string;
  readonly encoding: string;
  readonly text: string;
  /** What a saved web page said beside its text. */
  readonly page: PageEvidence | undefined;
  /** Set when markup told the roles; otherwise the text is divided by rules. */
  readonly segments: readonly Segment[] | undefined;
}

const wordsOf = (text: string, segments: readonly Segment[], role: Segment['role']): readonly Words[] =>
  segments
    .filter((segment) => segment.role === role)
    .map(({ start, end }) => ({ text: foldedText(text.slice(start, end)), start, end }));

const joined = (texts: readonly string[]): string | undefined =>
  texts.length === 0 ? undefined : texts.join(' ');

const datelineOf = (text: string, segments: readonly Segment[]): DraftDateline | undefined => {
  const index = segments.findIndex(({ role }) => role === 'dateline');
  const segment = segments[index];
  if (segment === undefined) return undefined;
  if (segment.rule === 'dateline-on-its-own-line')
    return readDatelineAlone(text.slice(segment.start, segment.end), segment.start);
  const paragraph = segments.slice(index + 1).find(({ role }) => role !== 'white-space');
  return readDateline(text.slice(segment.start, paragraph?.end ?? segment.end), segment.start);
};

/** Datelines of an agency that open paragraphs further down, where they stay: another report begins there. */
const laterDatelinesOf = (text: string, segments: readonly Segment[]): readonly DraftDateline[] =>
  segments.flatMap(({ role, start, end }): readonly DraftDateline[] => {
    if (role !== 'paragraph') return [];
    const dateline = readDateline(text.slice(start, end), start);
    return dateline?.start === start && dateline.agencies.length > 0 ? [dateline] : [];
  });

const signaturesOf = (text: string, segments: readonly Segment[]): readonly DraftSignature[] =>
  wordsOf(text, segments, 'signature').map((words) => ({
    ...words,
    agencies: readSignature(text.slice(words.start, words.end))?.agencies ?? [],
  }));

const agenciesOf = (
  text: string,
  segments: readonly Segment[],
  datelines: readonly DraftDateline[],
): readonly string[] => {
  const signed = segments.flatMap(({ role, start, end }): readonly string[] => {
    const words = text.slice(start, end);
    if (role === 'signature') return readSignature(words)?.agencies ?? [];
    if (role === 'byline') return (readByline(foldedText(words)) ?? []).flatMap(agenciesIn);
    return role === 'boilerplate' ? agenciesInCopyright(words) : [];
  });
  return [...new Set([...datelines.flatMap(({ agencies }) => agencies), ...signed])];
};

const bylineOf = (
  text: string,
  segments: readonly Segment[],
  page: PageEvidence | undefined,
  print: AsPrinted,
): readonly string[] => {
  const printed = wordsOf(text, segments, 'byline').flatMap(({ text: line, start, end }) =>
    (readByline(line) ?? readBareNames(line) ?? [line]).map((name) => print.wordsIn(start, end, name)),
  );
  return printed.length > 0 ? [...new Set(printed)] : (page?.byline ?? []);
};

/**
 * Reads a raw press text as a draft article: every field with the words it stands on, every question an editor
 * has to settle. Never throws; lossless (`segments` cover the text); linear in the text's length.
 *
 * @param today the ISO day of the reading, after which no text can have come out
 */
export const draftArticle = (raw: RawText, known: readonly KnownName[], today?: string): Draft => {
  const { file, sha256, encoding, text, page } = raw;
  const segments = raw.segments ?? readSegments(text);
  const of = (role: Segment['role']): readonly string[] =>
    wordsOf(text, segments, role).map((words) => words.text);
  const headline = joined(of('headline')) ?? page?.headline;
  const lead = joined(of('lead'));
  // Read is what the eye sees; kept is what was printed.
  const readable = readableText(text);
  const print = asPrinted(text, readable);
  const stretches = segments.map((segment) => ({
    ...segment,
    start: readable.readable(segment.start),
    end: readable.readable(segment.end),
  }));
  const dateline = datelineOf(readable.text, stretches);
  const later = laterDatelinesOf(readable.text, stretches);
  const published = print.publication(readPublication(readable.text, stretches, dateline, page, today));
  const blocks = blocksOf(text, segments);
  const doubtful = segments.find(({ role, runnerUp }) => role === 'subhead' && runnerUp?.role === 'headline');
  const opening =
    (doubtful === undefined ? undefined : foldedText(text.slice(doubtful.start, doubtful.end))) ??
    lead ??
    blocks.find(({ type }) => type === 'paragraph')?.text;
  return {
    file,
    sha256,
    encoding,
    headline,
    workingTitle: headline === undefined && opening !== undefined ? workingTitleOf(opening) : undefined,
    kicker: joined(of('kicker')),
    lead,
    byline: bylineOf(readable.text, stretches, page, print),
    dateline: print.dateline(dateline),
    agencies: agenciesOf(readable.text, stretches, [...(dateline === undefined ? [] : [dateline]), ...later]),
    signatures: signaturesOf(text, segments),
    dateLines: wordsOf(text, segments, 'date-line'),
    published,
    publisher: publisherOf(text, segments, page, known),
    captions: captionsOf(text, segments),
    subheads: of('subhead'),
    blocks,
    related: of('related'),
    corrections: of('correction'),
    setAside: setAsideOf(text, segments),
    quoteStyle: quoteStyleOf(text),
    ...print.names(proposeNames(readable.text, stretches, known)),
    segments,
    doubts: [
      ...encodingDoubts(text, encoding),
      ...(page === undefined ? markupDoubts(text) : []),
      ...headlineDoubts(headline),
      ...dateDoubts(published),
      ...datelineDoubts(
        later
          .filter(({ start }) => start > (dateline?.end ?? 0) + 1)
          .flatMap((one) => print.dateline(one) ?? []),
      ),
      ...segmentDoubts(segments),
    ],
    page,
  };
};
