import type { Article } from '../record/article.ts';
import type { Findings, NameInArticle } from '../record/findings.ts';
import type { Mention } from '../record/mention.ts';
import { countWords } from './count-words.ts';
import { grouped } from './grouped.ts';
import { type SearchedText, searchedTexts } from './mentions/searched-texts.ts';
import { openingOf } from './opening-of.ts';
import { sentenceAround } from './sentence-around.ts';

const isOwn = ({ place }: Mention): boolean => place.field !== 'setAside';

/** Lists print the headline anyway, and a dateline says nothing of the place. */
const tellsMore = (mention: Mention): boolean =>
  isOwn(mention) && mention.place.field !== 'headline' && mention.place.field !== 'dateline';

const unique = (texts: readonly (string | undefined)[]): readonly string[] => [
  ...new Set(texts.filter((text) => text !== undefined)),
];

/** The first mention in the article's own words that tells something, or the first of all when there is none. */
const nameOf = (texts: readonly SearchedText[], mentions: readonly Mention[]): readonly NameInArticle[] => {
  const own = mentions.find(tellsMore) ?? mentions.find(isOwn);
  const first = own ?? mentions[0];
  if (first === undefined) return [];
  const searched = texts.find(
    ({ field, index }) => field === first.place.field && index === first.place.index,
  );
  return [
    {
      entity: first.entity,
      kind: first.kind,
      isAside: own === undefined,
      isInDateline: mentions.some(({ place }) => place.field === 'dateline'),
      sentence:
        searched === undefined || searched.field === 'headline'
          ? undefined
          : sentenceAround(searched.text, first.place.start, first.place.end),
      fragment: first.place.fragment,
      block: first.place.field === 'body' ? first.place.index : undefined,
      roles: unique(mentions.map(({ role }) => role)),
    },
  ];
};

/** Gathers what lists and overviews tell of an article from its linked names and its text. */
export const findInArticle = (article: Article, mentions: readonly Mention[]): Findings => {
  const texts = searchedTexts(article);
  return {
    mentions,
    names: [...grouped(mentions, ({ entity }) => entity).values()].flatMap((same) => nameOf(texts, same)),
    opening: openingOf(article),
    words: article.body.blocks.reduce((sum, { text }) => sum + countWords(text), 0),
  };
};
