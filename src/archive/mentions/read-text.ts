import type { FoundName } from './found-name.ts';
import type { NameToken } from './name-tokens.ts';
import type { SearchedText } from './searched-texts.ts';

/** A text of an article with its words and the names in it. */
export interface ReadText {
  readonly searched: SearchedText;
  readonly tokens: readonly NameToken[];
  readonly found: readonly FoundName[];
}
