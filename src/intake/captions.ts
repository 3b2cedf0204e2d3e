import type { DraftCaption, Segment } from '../record/draft.ts';
import { foldedText } from './folded-text.ts';
import { creditedName } from './read-credit.ts';

const words = (text: string, { start, end }: Segment): string => foldedText(text.slice(start, end));

/** The name in a credit, without label and brackets, with its own place. */
const creditOf = (text: string, { start, end }: Segment): Pick<DraftCaption, 'credit' | 'creditAt'> => {
  const raw = text.slice(start, end);
  const credit = creditedName(foldedText(raw));
  const offset = raw.indexOf(credit);
  return offset < 0
    ? { credit: foldedText(raw), creditAt: [start, end] }
    : { credit, creditAt: [start + offset, start + offset + credit.length] };
};

const captionOf = (
  text: string,
  caption: Segment | undefined,
  credit: Segment | undefined,
): DraftCaption => ({
  text: caption === undefined ? undefined : words(text, caption),
  at: caption === undefined ? undefined : [caption.start, caption.end],
  ...(credit === undefined ? { credit: undefined, creditAt: undefined } : creditOf(text, credit)),
});

/** Captions with the credit that stands next to them, whichever comes first; a credit may stand alone. */
export const captionsOf = (text: string, segments: readonly Segment[]): readonly DraftCaption[] => {
  const content = segments.filter(({ role }) => role !== 'white-space');
  const captions: DraftCaption[] = [];
  for (let index = 0; index < content.length; index += 1) {
    const segment = content[index];
    const next = content[index + 1];
    if (segment?.role === 'caption') {
      const credit = next?.role === 'credit' ? next : undefined;
      captions.push(captionOf(text, segment, credit));
      if (credit !== undefined) index += 1;
    } else if (segment?.role === 'credit') {
      const caption = next?.role === 'caption' && content[index + 2]?.role !== 'credit' ? next : undefined;
      captions.push(captionOf(text, caption, segment));
      if (caption !== undefined) index += 1;
    }
  }
  return captions;
};
