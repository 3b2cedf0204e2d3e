import { type DateSign, dateSigns } from '../../record/date-sign.ts';
import { type SearchField, searchFields } from '../document.ts';
import {
  type Guard,
  hasShape,
  isArrayOf,
  isBoolean,
  isEither,
  isNull,
  isNumber,
  isString,
  type Shape,
} from './shape.ts';
import type { ShadowPage } from './shadow-page.ts';

/** The place of the passage's field among `searchFields`, its fragment, its text. */
type EncodedPassage = readonly (number | string | null)[];

/** A document as a result needs it: its words at the positions that the index reports. */
export interface StoredDocument {
  readonly url: string;
  readonly headline: string;
  readonly supplied: boolean;
  readonly date: string | null;
  readonly sign: DateSign;
  readonly source: string | null;
  readonly agencies: readonly string[];
  readonly places: readonly string[];
  readonly passages: readonly EncodedPassage[];
  /** Compounds as written, their constituents parted by `|`. */
  readonly compounds: readonly string[];
}

const isDateSign: Guard<DateSign> = (value): value is DateSign => dateSigns.some((sign) => sign === value);

const storedShape: Shape<StoredDocument> = {
  url: isString,
  headline: isString,
  supplied: isBoolean,
  date: isEither(isString, isNull),
  sign: isDateSign,
  source: isEither(isString, isNull),
  agencies: isArrayOf(isString),
  places: isArrayOf(isString),
  passages: isArrayOf(isArrayOf(isEither(isEither(isNumber, isString), isNull))),
  compounds: isArrayOf(isString),
};

export const isStoredDocument: Guard<StoredDocument> = hasShape(storedShape);

/** A word in its passage, at its position in the document. */
export interface PlacedToken {
  readonly text: string;
  /** Its constituents as written, punctuation with them; one for a simple word. */
  readonly constituents: readonly string[];
}

export interface StoredPassage {
  readonly field: SearchField;
  readonly fragment: string | undefined;
  /** The position of its first token. */
  readonly start: number;
  readonly tokens: readonly PlacedToken[];
}

export const storedDocument = ({
  document,
  compounds,
}: Pick<ShadowPage, 'document' | 'compounds'>): StoredDocument => ({
  url: document.url,
  headline: document.headline,
  supplied: document.headlineSupplied,
  date: document.date ?? null,
  sign: document.sign,
  source: document.source ?? null,
  agencies: document.agencies,
  places: document.places,
  passages: document.passages.map(({ field, fragment, text }) => [
    searchFields.indexOf(field),
    fragment ?? null,
    text,
  ]),
  compounds,
});

const isField = (place: number | string | null | undefined): place is number => typeof place === 'number';

/** The passages of a stored document with their tokens at the positions that the index counts. */
export const storedPassages = ({ passages, compounds }: StoredDocument): readonly StoredPassage[] => {
  const constituents = new Map(
    compounds.map((compound) => [compound.replaceAll('|', ''), compound.split('|')]),
  );
  let position = 0;
  return passages.map(([place, fragment, text]) => {
    const tokens = String(text ?? '')
      .split(/\s+/)
      .filter((token) => token !== '')
      .map((token) => ({ text: token, constituents: constituents.get(token) ?? [token] }));
    const start = position;
    // The position after the last token is the boundary that keeps phrases inside passages.
    position += tokens.length + 1;
    return {
      field: (isField(place) ? searchFields[place] : undefined) ?? 'body',
      fragment: typeof fragment === 'string' ? fragment : undefined,
      start,
      tokens,
    };
  });
};
