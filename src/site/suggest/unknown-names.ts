import { nameKey } from '../../intake/names/name-key.ts';
import { proposeNames } from '../../intake/names/propose-names.ts';
import { searchedTexts } from '../../archive/mentions/searched-texts.ts';
import type { Article } from '../../record/article.ts';
import type { DraftName, Segment } from '../../record/draft.ts';
import type { Mention, MentionField } from '../../record/mention.ts';

export type UnknownKind = 'person' | 'organization' | 'place';

/** Where an unknown name stands in an article. */
export interface UnknownMention {
  readonly text: string;
  readonly field: MentionField;
  /** Its order among all mentions of the article. */
  readonly start: number;
  readonly context: string;
}

/** A name in one article that no authority file knows. */
export interface UnknownName {
  readonly name: string;
  readonly kind: UnknownKind;
  readonly roles: readonly string[];
  readonly mentions: readonly UnknownMention[];
}

const roles: Readonly<Partial<Record<MentionField, Segment['role']>>> = {
  dateline: 'dateline',
  caption: 'caption',
  credit: 'credit',
  lead: 'lead',
  headline: 'headline',
  kicker: 'kicker',
};

interface Stretch {
  readonly field: MentionField;
  readonly index: number;
  readonly start: number;
  readonly end: number;
}

const gap = '\n\n';

/** The texts of an article as one, so that a person introduced in one is known in the others. */
const joinedTexts = (article: Article): { readonly text: string; readonly stretches: readonly Stretch[] } => {
  const stretches: Stretch[] = [];
  let text = '';
  for (const searched of searchedTexts(article)) {
    if (searched.field === 'setAside' || searched.field === 'byline') continue;
    const start = text.length;
    text += searched.text + gap;
    stretches.push({
      field: searched.field,
      index: searched.index,
      start,
      end: start + searched.text.length,
    });
  }
  return { text, stretches };
};

const segmentsOf = (stretches: readonly Stretch[]): readonly Segment[] =>
  stretches.map(({ field, start, end }) => ({
    role: roles[field] ?? 'paragraph',
    rule: '',
    certainty: 1,
    start,
    end,
    runnerUp: undefined,
  }));

/** An abbreviation in capitals that stands where a name could. */
const abbreviation = /(?<![\p{L}\p{N}-])\p{Lu}{2,6}(?![\p{L}\p{N}-])/gu;

/** Roman numbers, and what newspapers abbreviate without naming anybody. */
const noName =
  /^(?:[IVXLCDM]+|TV|PC|OK|UTC|MEZ|GMT|EUR|USD|KI|IT|PDF|SMS|WM|EM|AM|PM|AKW|LKW|PKW|ZU|DER|DIE|DAS)$/;

const abbreviations = (text: string, { start, end }: Stretch): readonly DraftName[] =>
  Array.from(text.slice(start, end).matchAll(abbreviation), ({ 0: name, index }) => ({
    name,
    entity: undefined,
    roles: [],
    mentions: [{ text: name, start: start + index, end: start + index + name.length }],
  })).filter(({ name }) => !noName.test(name));

const contextLength = 48;

const contextOf = (text: string, stretch: Stretch, start: number, end: number): string => {
  const from = Math.max(stretch.start, start - contextLength);
  const to = Math.min(stretch.end, end + contextLength);
  const words = text.slice(from, to).replace(/\s+/g, ' ').trim();
  return `${from > stretch.start ? '… ' : ''}${words}${to < stretch.end ? ' …' : ''}`;
};

/**
 * The names in an article that no authority file covers.
 *
 * @param linked what linking found in the article
 * @param known the keys of all names and surnames in the authority files
 */
export const unknownNames = (
  article: Article,
  linked: readonly Mention[],
  known: ReadonlySet<string>,
): readonly UnknownName[] => {
  const { text, stretches } = joinedTexts(article);
  const proposed = proposeNames(text, segmentsOf(stretches), []);
  const taken = linked.flatMap(({ place }) => {
    const stretch = stretches.find(({ field, index }) => field === place.field && index === place.index);
    return stretch === undefined
      ? []
      : [{ start: stretch.start + place.start, end: stretch.start + place.end }];
  });
  const isFree = ({ start, end }: { readonly start: number; readonly end: number }): boolean =>
    !taken.some((other) => other.start < end && start < other.end);
  const named = [...proposed.persons, ...proposed.organizations, ...proposed.places].flatMap(
    ({ mentions }) => mentions,
  );
  const shortNames = stretches
    .flatMap((stretch) => abbreviations(text, stretch))
    .filter(
      ({ mentions: [only] }) =>
        !named.some(({ start, end }) => only !== undefined && start < only.end && only.start < end),
    );
  const all: readonly (readonly [UnknownKind, readonly DraftName[]])[] = [
    ['person', proposed.persons],
    ['organization', [...proposed.organizations, ...shortNames]],
    ['place', proposed.places],
  ];
  return all.flatMap(([kind, names]) =>
    names
      .filter(({ name }) => !known.has(nameKey(name)) && !known.has(nameKey(name.replace(/s$/, ''))))
      .flatMap(({ name, roles: printed, mentions }) => {
        const own = mentions.filter(isFree).flatMap(({ text: words, start, end }) => {
          const stretch = stretches.find((one) => one.start <= start && end <= one.end);
          if (stretch === undefined) return [];
          return [
            { text: words, field: stretch.field, start, context: contextOf(text, stretch, start, end) },
          ];
        });
        return own.length === 0 ? [] : [{ name, kind, roles: printed, mentions: own }];
      }),
  );
};
