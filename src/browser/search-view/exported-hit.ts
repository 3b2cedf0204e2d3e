import type { CitedArticle } from '../../formats/cited-article.ts';

/** One article of an exported list; what is unknown is empty. */
export interface ExportedHit extends CitedArticle {
  /** Within the site. */
  readonly url: string;
  /** As printed. */
  readonly byline: string;
  /** 1: what was asked for; 2: related words. */
  readonly tier: 1 | 2;
  readonly score: number;
  /** The address of the search that the list answers. */
  readonly search: string;
}
