import { articleText } from '../../archive/article-text.ts';
import { type TextSketch, textSketch } from '../../archive/near-duplicates/text-sketch.ts';
import { type TraitNumbers, traitNumbers } from '../../archive/related/trait-numbers.ts';
import { type Traits, traitsOf } from '../../archive/related/traits.ts';
import type { Article } from '../../record/article.ts';
import type { Mention } from '../../record/mention.ts';
import { articleNouns, type PrintedNoun } from '../../search/register/article-nouns.ts';

/** What an article brings to that which is reckoned over all articles; made of it and its names alone. */
export interface ArticleProfile {
  readonly sketch: TextSketch;
  readonly traits: Traits;
  readonly numbers: TraitNumbers;
  readonly nouns: readonly PrintedNoun[];
}

export const articleProfile = (article: Article, mentions: readonly Mention[]): ArticleProfile => {
  const traits = traitsOf(article, mentions);
  return {
    sketch: textSketch(articleText(article)),
    traits,
    numbers: traitNumbers(traits),
    nouns: articleNouns(article, mentions),
  };
};
