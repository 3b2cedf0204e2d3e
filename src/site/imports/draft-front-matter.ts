import { unknownDay } from '../../intake/date/publication-date.ts';
import type { Draft, DraftCaption, Segment, Words } from '../../record/draft.ts';
import type { ArticleId } from '../../record/identifiers.ts';

type Span = readonly [start: number, end: number];

/** A draft and the decoded raw text its offsets count in; the text is absent when offsets mean nothing there. */
export interface DraftWithText {
  readonly draft: Draft;
  readonly text: string | undefined;
}

const fold = (words: string): string => words.split(/\s+/).filter(Boolean).join(' ');

/**
 * The place of words in the raw text as the archive reads it, with `\n` for every line end; undefined when
 * the words are not printed there as they are (a word divided at the line's end is).
 */
const placeOf = (text: string | undefined, words: string, [start, end]: Span): Span | undefined => {
  if (text === undefined || end <= start || fold(text.slice(start, end)) !== fold(words)) return undefined;
  const lost = (until: number): number => text.slice(0, until).split('\r\n').length - 1;
  return [start - lost(start), end - lost(end)];
};

const absentWhenEmpty = <Item>(items: readonly Item[]): readonly Item[] | undefined =>
  items.length === 0 ? undefined : items;

/** Segments of a role whose words a field holds. */
const passages = (
  { draft, text }: DraftWithText,
  role: Segment['role'],
  fields: readonly string[],
): readonly object[] => {
  const segments = draft.segments.filter((segment) => segment.role === role);
  return fields.map((words) => {
    const own = segments.find(
      ({ start, end }) => text !== undefined && fold(text.slice(start, end)).includes(fold(words)),
    );
    const offset =
      own === undefined || text === undefined ? -1 : text.slice(own.start, own.end).indexOf(words);
    const from = (own?.start ?? 0) + Math.max(offset, 0);
    const at =
      own === undefined
        ? undefined
        : placeOf(text, words, [from, offset < 0 ? own.end : from + words.length]);
    return at === undefined ? { text: words } : { text: words, at };
  });
};

const passage = (
  source: DraftWithText,
  role: Segment['role'],
  words: string | undefined,
): object | undefined => (words === undefined ? undefined : passages(source, role, [words])[0]);

const captionEntry = (text: string | undefined, caption: DraftCaption): object => ({
  text: caption.text,
  at:
    caption.text === undefined || caption.at === undefined
      ? undefined
      : placeOf(text, caption.text, caption.at),
  credit: caption.credit,
  creditAt:
    caption.credit === undefined || caption.creditAt === undefined
      ? undefined
      : placeOf(text, caption.credit, caption.creditAt),
});

/** A signature stands for the dateline where there is none: it names the agency. */
const signatureOf = ({ dateline, agencies, signatures }: Draft): Words | undefined =>
  dateline !== undefined || agencies.length === 0
    ? undefined
    : (signatures.find((signature) => signature.agencies.length > 0) ?? signatures[0]);

/** Words that no other field keeps: date lines and signatures. They are kept beside the article. */
const leftOver = (draft: Draft): readonly (Words & { readonly reason: string })[] => {
  const dateline = signatureOf(draft);
  return [...draft.dateLines, ...draft.signatures.filter((signature) => signature !== dateline)].map(
    ({ text, start, end }) => ({ text, start, end, reason: 'boilerplate' }),
  );
};

const datelineEntry = ({ draft, text }: DraftWithText): object | undefined => {
  const { dateline, agencies } = draft;
  const signature = signatureOf(draft);
  if (signature !== undefined) {
    const at = placeOf(text, signature.text, [signature.start, signature.end]);
    return { verbatim: signature.text, places: [], agencies, at };
  }
  if (dateline === undefined) return undefined;
  const { verbatim, places, start, end } = dateline;
  return { verbatim: fold(verbatim), places, agencies, at: placeOf(text, verbatim, [start, end]) };
};

const evidenceEntries = ({ draft, text }: DraftWithText): readonly object[] =>
  (draft.published?.evidence ?? []).map(({ text: words, start, end }) => ({
    text: words,
    at: placeOf(text, words, [start, end]),
  }));

const setAsideEntries = (source: DraftWithText): readonly object[] =>
  [...source.draft.setAside, ...leftOver(source.draft)]
    .toSorted((one, other) => one.start - other.start)
    .map(({ text: words, reason, start, end }) => ({
      text: words,
      reason,
      at: placeOf(source.text, words, [start, end]),
    }));

/** The front matter of a draft article, in the order in which articles are written; absent keys are undefined. */
export const draftFrontMatter = (
  source: DraftWithText,
  id: ArticleId,
  file: string,
): Readonly<Record<string, unknown>> => {
  const { draft } = source;
  const { headline, workingTitle, published } = draft;
  const isDated = published !== undefined && published.edtf !== unknownDay;
  return {
    id,
    status: 'draft',
    headline: headline === undefined ? (workingTitle ?? file) : passage(source, 'headline', headline),
    headlineSupplied: headline === undefined ? true : undefined,
    kicker: passage(source, 'kicker', draft.kicker),
    lead: passage(source, 'lead', draft.lead),
    byline: absentWhenEmpty(passages(source, 'byline', draft.byline)),
    dateline: datelineEntry(source),
    published: isDated ? published.edtf : undefined,
    publishedEvidence: absentWhenEmpty(evidenceEntries(source)),
    publishedCertainty: isDated ? published.certainty : undefined,
    source: {
      publisher: draft.publisher?.entity,
      publisherCertainty: draft.publisher?.certainty,
      url: draft.page?.url,
      file,
      sha256: draft.sha256,
    },
    rights: { access: 'full' },
    captions: absentWhenEmpty(draft.captions.map((caption) => captionEntry(source.text, caption))),
    setAside: absentWhenEmpty(setAsideEntries(source)),
    corrections: absentWhenEmpty(draft.corrections.map((text) => ({ text }))),
    doubts: absentWhenEmpty(draft.doubts.map(({ id: doubt, message }) => ({ id: doubt, message }))),
  };
};
