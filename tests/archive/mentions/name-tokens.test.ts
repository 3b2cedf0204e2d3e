import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { foldName } from '../../../src/archive/mentions/fold-name.ts';
import { nameTokens } from '../../../src/archive/mentions/name-tokens.ts';
import { anyText } from '../../support/words-of-texts.ts';

/** Letters, digits and apostrophes between letters, and what hides between them. */
const hidden = '[\\u00AD\\u200B-\\u200D\\u2060\\uFEFF]*';
const word = new RegExp(
  String.raw`[\p{L}\p{N}](?:${hidden}[\p{L}\p{M}\p{N}])*(?:['’]\p{L}(?:${hidden}[\p{L}\p{M}])*)*`,
  'gu',
);

const jointOf = (gap: string, before: string, after: string): string => {
  if (/^\s+$/.test(gap)) return 'space';
  if (/^[-‐‑]$/.test(gap)) return 'hyphen';
  if (/^(?:\s?\(|\/)$/.test(gap)) return 'bracket';
  if (gap === '.' && /^\p{Ll}/u.test(after)) return 'space';
  return /^\.\s*$/.test(gap) && /^(?:\p{Lu}|St|Dr|Prof|Hl)$/u.test(before) ? 'space' : 'break';
};

const tokensByPattern = (text: string) => {
  let before = '';
  let end = 0;
  return Array.from(text.matchAll(word), ({ 0: found, index }, place) => {
    const gap = text.slice(end, index);
    const joint = place === 0 ? 'break' : jointOf(gap, before, found);
    before = found;
    end = index + found.length;
    return {
      text: found.normalize('NFC').replace(/\p{Cf}/gu, ''),
      folded: foldName(found),
      start: index,
      end,
      joint,
      capital: /^\p{Lu}/u.test(found),
      opensSentence: joint === 'break' && (place === 0 || /[.!?:…\n"„“”«»‚‘]/.test(gap)),
    };
  });
};

test('The words of any text are those that the pattern of words finds', () => {
  fc.assert(
    fc.property(anyText, (source) => {
      const found = nameTokens(source).map(({ text, folded, start, end, joint, capital, opensSentence }) => ({
        text,
        folded,
        start,
        end,
        joint,
        capital,
        opensSentence,
      }));
      assert.deepEqual(found, tokensByPattern(source));
    }),
    { numRuns: 3000 },
  );
});
