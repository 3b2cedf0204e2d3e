import { roleNoun } from '../../german/role-words.ts';

const reachBefore = 110;
const reachAfter = 160;

const directlyBefore =
  /((?:\p{Lu}\p{L}+s\s)?(?:\p{Ll}+(?:e|en|er|es|em|te|ten)\s){0,2}(?:\p{Lu}[\p{L}-]+\sund\s)?\p{Lu}[\p{L}-]+)\s$/u;
const beforeComma =
  /((?:\p{Ll}+(?:e|en|er)\s)?\p{Lu}[\p{L}-]+(?:\s(?:der|des|von|für|im|in|beim|am|und|und|\p{Lu}[\p{L}-]+|\p{Ll}+(?:en|er|es)))*),\s$/u;
const articles =
  /^(?:der|die|das|dem|den|des|ein|eine|einer|einem|einen|eines|seine[nrms]?|ihre[nrms]?|unsere[nrms]?|diese[nrms]?|wurde|wurden|seine|hatte|sagte|habe|erklärte|worden|waren)\s/iu;

const firstWords = (text: string): readonly string[] => text.split(/\s/);

const isRolePhrase = (phrase: string): boolean =>
  firstWords(phrase).some((word) => roleNoun.test(word) && /^\p{Lu}/u.test(word));

const withoutArticles = (phrase: string): string => {
  let left = phrase;
  while (articles.test(left)) left = left.replace(articles, '');
  return left;
};

/** "Plasencia und Erdölminister": only what follows the "und" is this person's. */
const strangerAndRole = new RegExp(
  String.raw`^(?:.*\s)?(?!\S*(?:${roleNoun.source.replace(/\$$/, '')})\s)\S+\sund\s`,
  'iu',
);

/** The role printed before a name: "russische Präsidentensprecher", "Vorsitzenden der Partei," – without article. */
export const roleBefore = (text: string, at: number, from: number): string | undefined => {
  const before = text.slice(Math.max(from, at - reachBefore), at);
  const direct = directlyBefore.exec(before)?.[1];
  if (direct !== undefined && roleNoun.test(direct))
    return withoutArticles(direct.replace(strangerAndRole, ''));
  const apposition = beforeComma.exec(before)?.[1];
  if (
    apposition === undefined ||
    !isRolePhrase(firstWords(withoutArticles(apposition)).slice(0, 2).join(' '))
  )
    return undefined;
  return withoutArticles(apposition);
};

const afterComma =
  /^,\s(?:(?:ein|eine|einer|einem|einen|der|die|dem|den|des)\s)?((?:\p{Ll}+(?:e|en|er|em)\s){0,2}\p{Lu}[\p{L}-]+[^,.;:!?–«»„“"]{0,120})(?=[,.;]|\s–)/u;

/** The role printed after a name as an apposition: ", Leiter der Kommission,". */
export const roleAfter = (text: string, at: number, to: number): string | undefined => {
  const phrase = afterComma.exec(text.slice(at, Math.min(to, at + reachAfter)))?.[1];
  if (phrase === undefined || /\s(?:und|oder)\s\p{Lu}\p{L}+\s\p{Lu}/u.test(phrase)) return undefined;
  return isRolePhrase(firstWords(phrase).slice(0, 3).join(' ')) ? phrase.trim() : undefined;
};
