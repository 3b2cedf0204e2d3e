import type { MentionPin } from '../../record/article.ts';
import type { LinkedMentions, Mention } from '../../record/mention.ts';
import type { EntityKinds } from './entity-kinds.ts';
import { elsewhere, pinnedPlaces } from './pins.ts';
import type { ReadText } from './read-text.ts';
import { roleAsPrinted } from './role-as-printed.ts';

const pinnedMention = (
  pin: MentionPin,
  place: Mention['place'],
  kinds: EntityKinds,
  texts: readonly ReadText[],
): readonly Mention[] => {
  const kind = kinds.get(pin.entity);
  const read = texts.find(({ searched }) => searched.field === place.field && searched.index === place.index);
  if (kind === undefined || read === undefined) return [];
  const at = read.tokens.findIndex(({ end }) => end > place.start);
  const last = read.tokens.findLastIndex(({ start }) => start < place.end);
  const role = kind === 'person' ? roleAsPrinted(read.searched.text, read.tokens, at, last) : undefined;
  return [{ entity: pin.entity, kind, text: pin.text, place, form: 'full', role, decidedBy: 'editor' }];
};

/** What the editor says goes before what the text seems to say. */
export const withPins = (
  linked: LinkedMentions,
  pins: readonly MentionPin[],
  kinds: EntityKinds,
  texts: readonly ReadText[],
): LinkedMentions => {
  let { mentions, doubts } = linked;
  for (const pin of pins) {
    const places = pinnedPlaces(
      pin,
      texts.map(({ searched }) => searched),
    );
    doubts = elsewhere(doubts, places);
    if (pin.exclude) {
      const kept = elsewhere(mentions, places);
      mentions = mentions.filter((mention) => mention.entity !== pin.entity || kept.includes(mention));
    } else {
      const pinned = places.flatMap((place) => pinnedMention(pin, place, kinds, texts));
      mentions = [...elsewhere(mentions, places), ...pinned];
    }
  }
  return { mentions, doubts };
};
