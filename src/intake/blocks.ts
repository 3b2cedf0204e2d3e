import type { DraftBlock, Segment } from '../record/draft.ts';
import { foldedText } from './folded-text.ts';
import { listMarker } from './units.ts';

const types: Readonly<Partial<Record<Segment['role'], DraftBlock['type']>>> = {
  paragraph: 'paragraph',
  'interview-turn': 'paragraph',
  subhead: 'subhead',
  quote: 'quote',
  'list-item': 'list',
};

/** The body in reading order; items that follow each other make one list. White space is folded, nothing else. */
export const blocksOf = (text: string, segments: readonly Segment[]): readonly DraftBlock[] => {
  const blocks: DraftBlock[] = [];
  let openList: { start: number; items: string[]; ordered: boolean } | undefined;
  let end = 0;
  const closeList = (): void => {
    if (openList === undefined) return;
    const { start, items, ordered } = openList;
    blocks.push({ type: 'list', text: items.join('\n'), start, end, items, ordered });
    openList = undefined;
  };
  for (const segment of segments) {
    if (segment.role === 'white-space') continue;
    const type = types[segment.role];
    if (type !== 'list') closeList();
    if (type === undefined) continue;
    const words = foldedText(text.slice(segment.start, segment.end));
    if (type === 'list') {
      openList ??= { start: segment.start, items: [], ordered: /^\d/.test(words) };
      openList.items.push(words.replace(listMarker, ''));
    } else {
      blocks.push({ type, text: words, start: segment.start, end: segment.end, items: [], ordered: false });
    }
    end = segment.end;
  }
  closeList();
  return blocks;
};
