import { agencySigning } from './agency-signatures.ts';
import { isFullName } from './full-name.ts';

const particles = [
  'von',
  'van',
  'de',
  'der',
  'den',
  'del',
  'di',
  'da',
  'du',
  'la',
  'le',
  'zu',
  'zur',
  'vom',
  'und',
  'al',
  'el',
  'bin',
  'ibn',
  'aus',
  'in',
  'et',
  'al.',
  'u.a.',
  'dos',
  'ter',
  'v.',
  'd.',
  'mit',
  'for',
  'of',
  'the',
  'and',
];
const opening =
  /^(?:(?:Ein(?:e)?\s)?(?:Gastbeitrag|Kommentar|Analyse|Bericht|Reportage|Interview|Essay|Kolumne|Leitartikel|Glosse|Porträt|Text|Autor|Autorin|Autoren|Bericht und Fotos?|Text und Fotos?|Aufgezeichnet|Protokoll|Interview geführt)(?:\s?:\s*|\s(?=von\s)))?(?:von|by)\s+(?=\S)/iu;
const labelled =
  /^(?:Autor|Autorin|Autoren|Autor\*in|Verfasser|Verfasserin|Text|Interview|Bericht|Aufgezeichnet von|Protokoll)\s?:\s*(?=\p{Lu})|^(?:Das (?:Gespräch|Interview) führten?|Die Fragen stellten?)\s(?=\p{Lu})/u;
const correspondent =
  /^unser(?:e[nmr]?)?\s(?:\p{L}+-?)?(?:Korrespondent|Reporter|Mitarbeiter|Redakteur|Redaktion|Autor)/iu;
/** What agencies set around a byline: "- von Anna Berg -", "Von Anna Berg, dpa =". */
const ornament = /^[-–—]\s|\s[-–—=]$/gu;
const sentence = /\b(?:ist|sind|war|hat|haben|wird|werden|bis|nach|zum|dem|gegen|über|für|auf)\b/u;

const isStrange = (word: string): boolean =>
  /^\p{Ll}/u.test(word) && !particles.includes(word) && agencySigning(word) === undefined;

const isNameLike = (text: string): boolean => {
  const words = text.split(/[\s,/&|]+/).filter((word) => /\p{L}/u.test(word));
  if (words.length === 0 || words.length > 34) return false;
  const strange = words.filter(isStrange).length;
  return strange <= (words.length > 12 ? 2 : words.length === 1 || /^\p{Ll}/u.test(text) ? 1 : 0);
};

/** The names in a byline: a list of full names one by one, anything else as it is printed. */
const namesIn = (text: string): readonly string[] => {
  const parts = text.split(/\s*(?:,|;|\||\/|&|\bund\b)\s*/i).filter((part) => part !== '');
  return parts.length > 1 && parts.every(isFullName) ? parts : [text];
};

/**
 * The authors a line names when it is a byline, without the "Von" before them; undefined when it is none.
 * "Von Berlin nach Rom" is a headline: what follows "Von" must be names.
 */
export const readByline = (line: string): readonly string[] | undefined => {
  if (line.length > 260) return undefined;
  const text = line.replace(ornament, '');
  const prefix = opening.exec(text)?.[0] ?? labelled.exec(text)?.[0];
  if (prefix === undefined) return undefined;
  const names = text
    .slice(prefix.length)
    .replace(/\s*[.|]$/, (end) => (/(?:\p{Lu}|al)\.$/u.test(text) ? end : ''));
  if (correspondent.test(names)) return [names];
  const withoutRemarks = names.replace(/\s*\([^()]*\)/g, '').replace(/\s#.*$/, '');
  if (sentence.test(withoutRemarks) || /[!?:]|\.\s\p{Lu}\p{Ll}+\s\p{Ll}/u.test(withoutRemarks))
    return undefined;
  return isNameLike(withoutRemarks) ? namesIn(names) : undefined;
};

/** The full names that are all a line consists of, one or several, as some papers print the authors; else undefined. */
export const readBareNames = (text: string): readonly string[] | undefined => {
  if (text.length > 90) return undefined;
  const names = text.split(/\s*(?:,|;|\/|&|\bund\b)\s*/);
  return names.length <= 4 && names.every((name) => name.length < 40 && isFullName(name)) ? names : undefined;
};
