import type { EntityKind } from '../../record/authority.ts';

const number = new Intl.NumberFormat('de-DE');

/** What `lesesaal suggest` says. */
export const suggestWording = {
  description:
    'nennt Namen in den Texten, die keine Normdatei kennt, mit Anzahl und Stellen; schreibt nichts',
  jsonOption: 'gibt die Namen als JSON auf der Standardausgabe aus',
  kind: {
    person: 'Person',
    organization: 'Organisation',
    place: 'Ort',
    topic: 'Thema',
  } satisfies Readonly<Record<EntityKind, string>>,
  also: (spellings: readonly string[]) => `auch: ${spellings.join(', ')}`,
  times: (count: number, articles: number) =>
    `${number.format(count)}-mal in ${number.format(articles)} Artikel${articles === 1 ? '' : 'n'}`,
  more: (count: number) => `und ${number.format(count)} weitere Stellen`,
  summary: (count: number) =>
    count === 0
      ? 'Alle Namen, die sich finden ließen, stehen in den Normdateien.'
      : `${number.format(count)} ${count === 1 ? 'Name steht' : 'Namen stehen'} in keiner Normdatei.`,
} as const;
