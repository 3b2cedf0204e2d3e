import { checkWording as wording } from '../german/wording/check.ts';
import type { ParsedArticle } from '../parse/parse-article.ts';
import type { Article } from '../record/article.ts';
import type { MentionDoubt } from '../record/mention.ts';
import { type Message, warningAt } from '../record/message.ts';
import { grouped } from './grouped.ts';
import { pinnedPlaces } from './mentions/pins.ts';
import { placeOfMention } from './place-of-mention.ts';
import { searchedTexts } from './mentions/searched-texts.ts';

/** One question for all places of an article where the same name leaves the same thing open, at the first of them. */
export const doubtMessages = (
  parsed: ParsedArticle,
  article: Article,
  doubts: readonly MentionDoubt[],
): readonly Message[] => {
  const questions = grouped(doubts, ({ text, reason }) => `${reason} ${text}`);
  return [...questions.values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    const { text, reason, candidates } = first;
    const say = wording.mentionDoubt[reason](text, same.length, candidates);
    return [warningAt(placeOfMention(parsed, article, first), `mention-${reason}`, say)];
  });
};

/** An editor's word that hits nothing must not be lost unseen. */
export const unusedPins = (parsed: ParsedArticle): readonly Message[] => {
  const { article } = parsed;
  if (article === undefined) return [];
  const texts = searchedTexts(article);
  return article.mentions.flatMap((pin, index) =>
    pinnedPlaces(pin, texts).length > 0
      ? []
      : [
          warningAt(
            parsed.placeOf(['mentions', index, 'text']),
            'unused-mention',
            wording.unusedMention(pin.text, pin.nth),
          ),
        ],
  );
};
