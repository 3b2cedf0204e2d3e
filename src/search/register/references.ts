import type { Article } from '../../record/article.ts';
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

/** Where an article first uses a noun; the name of the block is looked up when a page asks for it. */
export class NounReference implements RegisterReference {
  readonly article: Article;
  readonly block: number;

  constructor(article: Article, block: number) {
    this.article = article;
    this.block = block;
  }

  get fragment(): string | undefined {
    return this.article.body.blocks[this.block]?.fragment;
  }
}
