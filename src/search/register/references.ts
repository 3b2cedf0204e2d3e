import type { Appearance, ArticleLink } from '../../record/in-archive.ts';
import type { RegisterReference } from '../../record/register.ts';

/** Where an article names an entity. The block is looked up when a page asks for it. */
export class EntityReference implements RegisterReference {
  readonly article: ArticleLink;
  readonly #appearance: Appearance;

  constructor(appearance: Appearance) {
    this.article = appearance.listed.article;
    this.#appearance = appearance;
  }

  get fragment(): string | undefined {
    return this.#appearance.fragment;
  }
}
