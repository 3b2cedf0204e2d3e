import { alikePairs } from './alike-pairs.ts';
import { bandTable } from './band-table.ts';
import { joinedStories } from './joined-stories.ts';
import { type Likeness, likeness } from './likeness.ts';
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
  const nothing = textSketch('');
  const likenessOf = (first: number, second: number): Likeness =>
    likeness(texts[first]?.sketch ?? nothing, texts[second]?.sketch ?? nothing);
  const pairs = alikePairs(bandTable(texts.map(({ sketch }) => sketch)), likenessOf);
  return joinedStories(pairs, likenessOf).flatMap((positions) => {
    const members = positions.flatMap((position) => texts[position]?.id ?? []);
    const [id] = members;
    return id === undefined ? [] : [{ id, members }];
  });
};
