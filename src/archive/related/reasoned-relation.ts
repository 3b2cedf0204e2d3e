import type { ArticleLink, RelatedInArchive } from '../../record/in-archive.ts';
import { type ReasonPlaces, reasonsOf } from './related-articles.ts';
import type { Traits } from './traits.ts';

/**
 * An article related to another. The reasons are kept by their places among the traits of the other one, and put
 * into words when a page asks for them: a large archive has half a million such relations.
 */
export class ReasonedRelation implements RelatedInArchive {
  readonly article: ArticleLink;
  readonly reasons: ReasonPlaces;
  readonly #traits: () => Traits;

  constructor(article: ArticleLink, reasons: ReasonPlaces, traits: () => Traits) {
    this.article = article;
    this.reasons = reasons;
    this.#traits = traits;
  }

  get entities(): RelatedInArchive['entities'] {
    return reasonsOf(this.reasons, this.#traits()).entities;
  }

  get words(): RelatedInArchive['words'] {
    return reasonsOf(this.reasons, this.#traits()).words;
  }
}
