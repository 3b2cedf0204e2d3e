import { authorOfByline } from './author-of-byline.ts';
import { announcedWorks } from './byline-words.ts';
import { fullName, withoutTitles } from './full-name.ts';

/** „Von unserem Korrespondenten“, „Von eigenen Mitarbeitern in Kiel“: a name may follow. */
const ours =
  /^(?:von\s+)?(?:unser(?:e[nmr]?|[mn])?|ihre[nmr]|eigene[nmr]?)\s+\p{L}[\p{L}-]*(?:\s+(?:in|aus)\s+\p{Lu}\p{L}+)?,?\s*/iu;

const works = announcedWorks.join('|');

/** „Ein Gastbeitrag von“, „Text und Fotos:“. */
const announcing = new RegExp(
  `^(?:Eine?\\s)?(?:${works})(?:\\sund\\s(?:${works}))?(?:\\s?:|\\svon)\\s+`,
  'u',
);

const parting = /\s*(?:[,;|/&]|(?<!\p{L})(?:und|sowie|mit)(?!\p{L}))\s*/u;

/** Where somebody wrote it, or for whom: „in Kabul“, „(dpa)“. */
const remark = /\s*(?:\([^()]*\)|(?<=\p{Ll})\s(?:in|aus|für)\s.*)$/u;

/** What is longer is a sentence and names nobody. */
const longestSignature = 40;

/**
 * The authors whom a byline names, each by itself and without titles: two of „Von Dr. Ada Kern und Emil Horn, Kiel“.
 * A line without a full name is one author, as „fam“ or „von Storch, Beatrix“; „Von unserem Mitarbeiter“ is nobody.
 */
export const authorsOfByline = (byline: string): readonly string[] => {
  const line = authorOfByline(byline);
  const text = line.replace(ours, '').replace(announcing, '').trim();
  const names = text
    .split(parting)
    .map((part) => part.replace(remark, '').trim())
    .filter((part) => fullName.test(part))
    .map(withoutTitles);
  if (names.length > 0) return names;
  return /\p{L}/u.test(text) && text.length <= longestSignature ? [text] : [];
};
