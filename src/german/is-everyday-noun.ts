import { everydayNouns } from './everyday-nouns.ts';

const everyday: ReadonlySet<string> = new Set(everydayNouns);

/** The endings of nouns, and the vowels that change in the plural. */
const endings = ['', 's', 'n', 'e', 'en', 'es', 'er', 'ern', 'nen'] as const;
const plainVowels: Readonly<Record<string, string>> = { ä: 'a', ö: 'o', ü: 'u' };

/** Whether a noun, in whatever form, is one that any report has: Februar, Seiten, Städte. */
export const isEverydayNoun = (noun: string): boolean => {
  const folded = noun.toLowerCase();
  return endings.some((ending) => {
    if (!folded.endsWith(ending)) return false;
    const base = folded.slice(0, folded.length - ending.length);
    return everyday.has(base) || everyday.has(base.replace(/[äöü]/g, (vowel) => plainVowels[vowel] ?? vowel));
  });
};
