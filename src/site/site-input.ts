import type { Archive } from '../record/archive.ts';
import { articleDigest } from './outputs/digest.ts';
import { hashOf } from './reading/hash-of.ts';

/**
 * Names everything that a site is made from.
 *
 * @param frame what all but the texts of the articles is named by
 */
export const siteInput = ({ articles }: Pick<Archive, 'articles'>, frame: string): string =>
  hashOf([frame, ...articles.map(articleDigest)].join('\n'));
