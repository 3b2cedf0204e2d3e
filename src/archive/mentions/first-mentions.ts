import type { EntityId } from '../../record/identifiers.ts';
import type { Mention, MentionField } from '../../record/mention.ts';

/** Where names become links: in the article's own running words. */
const linkedFields: ReadonlySet<MentionField> = new Set(['lead', 'caption', 'body']);

/** An adjective leads nowhere: the place is named in the margin. */
const isLinkable = ({ place, form }: Mention): boolean => linkedFields.has(place.field) && form !== 'derived';

/** The names of an article that become links. */
export interface FirstMentions {
  /** In the lead and the captions, each entity once. */
  readonly outside: readonly Mention[];
  /** In the body all of those named nowhere before: which is the first that can be a link, the markup decides. */
  readonly inBody: readonly Mention[];
}

/** Where an article's names are linked: whoever stands in the lead or a caption there, all others in the body. */
export const firstMentions = (mentions: readonly Mention[]): FirstMentions => {
  const linked = new Set<EntityId>();
  const outside: Mention[] = [];
  const linkable = mentions.filter(isLinkable);
  for (const mention of linkable) {
    if (mention.place.field === 'body' || linked.has(mention.entity)) continue;
    linked.add(mention.entity);
    outside.push(mention);
  }
  const inBody = linkable.filter(({ place, entity }) => place.field === 'body' && !linked.has(entity));
  return { outside, inBody };
};
