import { type AlikePair, joinedStories } from './joined-stories.ts';
import { isSameStory, type Likeness, likeness } from './likeness.ts';
import { meetingsInBand } from './meetings.ts';
import { bandCount } from './min-hash.ts';
import { type TextSketch, textSketch } from './text-sketch.ts';

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
  const nothing = textSketch('');
  const likenessOf = (first: number, second: number): Likeness =>
    likeness(sketches[first] ?? nothing, sketches[second] ?? nothing);
  const pairs = new Map<number, AlikePair>();
  for (let band = 0; band < bandCount; band += 1) {
    meetingsInBand(sketches, band, (earlier, later) => {
      const pair = later * texts.length + earlier;
      if (pairs.has(pair)) return;
      const alike = likenessOf(earlier, later);
      if (isSameStory(alike)) pairs.set(pair, { earlier, later, likeness: alike });
    });
  }
  return joinedStories([...pairs.values()], likenessOf).flatMap((positions) => {
    const members = positions.flatMap((position) => texts[position]?.id ?? []);
    const [id] = members;
    return id === undefined ? [] : [{ id, members }];
  });
};
