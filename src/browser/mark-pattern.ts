/** Nothing but what has a meaning of its own: a hyphen must not be escaped here. */
const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`);

const wordStart = String.raw`(?<![\p{L}\p{N}])`;
const wordEnd = String.raw`(?![\p{L}\p{N}])`;
const insideAfter = String.raw`(?<=[\p{L}\p{N}][-‐‑]?)`;
const insideBefore = String.raw`(?=[-‐‑]?[\p{L}\p{N}])`;

/**
 * What to look for in an article for the patterns of a result: `Kreml` is a word, `Kreml*` the beginning of one,
 * `*sprecher` the end of one. Undefined when there is nothing to look for.
 */
export const markExpression = (patterns: readonly string[]): RegExp | undefined => {
  const alternatives = patterns
    .map((pattern) => ({ pattern, text: pattern.replace(/^\*|\*$/g, '') }))
    .filter(({ text }) => text !== '')
    // The longest first, so that „Kremlsprecher“ is not marked up to „Kreml“ only.
    .sort((a, b) => b.text.length - a.text.length)
    .map(({ pattern, text }) => {
      const before = pattern.startsWith('*') ? insideAfter : wordStart;
      const after = pattern.endsWith('*') ? insideBefore : wordEnd;
      return before + escaped(text) + after;
    });
  return alternatives.length === 0 ? undefined : new RegExp(alternatives.join('|'), 'gu');
};
