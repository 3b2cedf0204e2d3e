import type { ShadowPage } from './shadow-page.ts';

/** What Pagefind keeps of an indexed page: where it came from, and its words by position. */
export interface Fragment {
  readonly url: string;
  readonly content: string;
}

/** The signature in front of everything Pagefind writes, once decompressed. */
const signature = 'pagefind_dcd';

const isFragment = (value: unknown): value is Fragment =>
  typeof value === 'object' &&
  value !== null &&
  'url' in value &&
  typeof value.url === 'string' &&
  'content' in value &&
  typeof value.content === 'string';

/** Reads a decompressed fragment file. Throws an Error when it is not one. */
export const readFragment = (text: string): Fragment => {
  const value: unknown = text.startsWith(signature) ? JSON.parse(text.slice(signature.length)) : undefined;
  if (!isFragment(value)) throw new Error('Pagefind wrote a fragment of unknown form.');
  return value;
};

/** Pagefind ends every block with a full stop of its own. */
const withoutFullStop = (word: string): string => word.replace(/\.$/, '');

/**
 * Demands that Pagefind counted the page's words as the analysis did: every position it will ever report must
 * mean the word that stands there in the text. Throws an Error that names the article and the position.
 */
export const assertSamePositions = ({ content }: Fragment, page: ShadowPage): void => {
  const indexed = content.split(' ').map(withoutFullStop);
  const length = Math.max(indexed.length, page.emissions.length);
  for (let position = 0; position < length; position += 1) {
    if (indexed[position] === page.emissions[position]) continue;
    throw new Error(
      `The search index of ${page.document.id} has “${indexed[position]}” at position ${position}, ` +
        `where the text has “${page.emissions[position]}”.`,
    );
  }
};
