import { escapeMarkdown } from '../../parse/escape-markdown.ts';
import type { DraftBlock } from '../../record/draft.ts';

const listMarkdown = ({ items, ordered }: DraftBlock): string =>
  items.map((item, index) => `${ordered ? `${index + 1}.` : '-'} ${escapeMarkdown(item)}`).join('\n');

const writers = {
  paragraph: ({ text }) => escapeMarkdown(text),
  subhead: ({ text }) => `## ${escapeMarkdown(text)}`,
  quote: ({ text }) => `> ${escapeMarkdown(text)}`,
  list: listMarkdown,
} as const satisfies Record<DraftBlock['type'], (block: DraftBlock) => string>;

/** The body of a draft as Markdown that reads back as exactly its words. */
export const draftMarkdown = (blocks: readonly DraftBlock[]): string =>
  blocks.map((block) => writers[block.type](block)).join('\n\n');
