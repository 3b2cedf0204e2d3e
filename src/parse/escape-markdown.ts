/** Characters that mark something wherever they stand in a line. */
const anywhere = /[\\`*_[\]<>&~|]/g;

/** What begins a heading, a list, a table or a line across the page when it stands first. */
const first = /^(?:#{1,6}(?=\s|$)|[-+=](?=\s|$|[-=]+\s*$)|:(?=-)|-)/;

const numbered = /^(\d{1,9})([.)])(?=\s|$)/;

/**
 * Writes the plain text of one paragraph as Markdown that reads back as exactly that text. White space is
 * folded to single spaces, as HTML shows it; `16. Februar` keeps its number instead of beginning a list.
 */
export const escapeMarkdown = (text: string): string =>
  text
    .replace(/[ \t\r\n]+/g, ' ')
    .replace(/^ | $/g, '')
    .replace(anywhere, '\\$&')
    .replace(numbered, '$1\\$2')
    .replace(first, '\\$&');
