import type { Root } from 'mdast';
import type { Access, Article } from '../record/article.ts';

/** How many blocks of the body a level of access lets through; the rest never leaves the parser. */
const blocksShown: Readonly<Record<Access, number>> = {
  full: Number.POSITIVE_INFINITY,
  excerpt: 1,
  metadata: 0,
  withdrawn: 0,
};

/** The part of a body that may be shown. */
export const bodyWithinAccess = (tree: Root, access: Access): Root => ({
  ...tree,
  children: tree.children.slice(0, blocksShown[access]),
});

/** Evidence quotes the text, and not only the part that is shown. */
const withoutEvidence = ({ publication }: Article): Article['publication'] =>
  publication === undefined ? undefined : { ...publication, evidence: [] };

/**
 * The record without what its level of access withholds. An excerpt keeps the lead and the captions; of
 * `metadata` and `withdrawn` only what a library catalogue would say is left.
 */
export const recordWithinAccess = (article: Article): Article => {
  const { access } = article.rights;
  if (access === 'full') return article;
  const withoutQuotations = { ...article, publication: withoutEvidence(article), setAside: [] };
  if (access === 'excerpt') return withoutQuotations;
  return { ...withoutQuotations, lead: undefined, captions: [], corrections: [] };
};
