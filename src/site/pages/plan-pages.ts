import type { Edition } from '../../../templates/edition.ts';
import type { SitePath } from '../../record/identifiers.ts';
import type { PageKind } from './page-adapters.ts';

/** A page of the site. */
export interface PlannedPage {
  readonly kind: PageKind;
  /** Of the element of its list; 0 for a single page. */
  readonly number: number;
  readonly path: SitePath;
}

const numbersOf = (edition: Edition, { list }: PageKind): readonly number[] => {
  const value = list === undefined ? [0] : edition[list];
  return Array.isArray(value) ? [...value.keys()] : [];
};

/** All pages of an edition, kind by kind. */
export const planPages = (edition: Edition, kinds: readonly PageKind[]): readonly PlannedPage[] =>
  kinds.flatMap((kind) =>
    numbersOf(edition, kind).map((number) => ({ kind, number, path: kind.path(edition, number) })),
  );
