import { disjointSets } from './disjoint-sets.ts';
import { meetingsInBand } from './meetings.ts';
import { bandCount } from './min-hash.ts';
import { isSameStory, type TextSketch } from './text-sketch.ts';

/** A text to be compared; the order of the texts is the order of publication. */
export interface ComparedText<Id extends string> {
  readonly id: Id;
  readonly sketch: TextSketch;
}

/** Texts that tell one story in the same words, first publication first. */
export interface Story<Id extends string> {
  /** The id of the text published first: later texts do not change it. */
  readonly id: Id;
  readonly members: readonly Id[];
}

/**
 * Groups texts that tell the same story in mostly the same words: cut by up to 40 %, under another headline,
 * with another lead, from whatever source and day. Texts without a double are in no group.
 */
export const nearDuplicates = <Id extends string>(
  texts: readonly ComparedText<Id>[],
): readonly Story<Id>[] => {
  const sketches = texts.map(({ sketch }) => sketch);
  const stories = disjointSets(texts.length);
  for (let band = 0; band < bandCount; band += 1) {
    meetingsInBand(sketches, band, (earlier, later) => {
      if (stories.firstOf(earlier) === stories.firstOf(later)) return;
      const [one, other] = [sketches[earlier], sketches[later]];
      if (one !== undefined && other !== undefined && isSameStory(one, other)) stories.join(earlier, later);
    });
  }
  const members = new Map<number, Id[]>();
  for (const [position, { id }] of texts.entries()) {
    const first = stories.firstOf(position);
    const known = members.get(first);
    if (known === undefined) members.set(first, [id]);
    else known.push(id);
  }
  return [...members.values()].flatMap((ids) => {
    const [first] = ids;
    return first === undefined || ids.length < 2 ? [] : [{ id: first, members: ids }];
  });
};
