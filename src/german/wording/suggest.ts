import type { EntityKind } from '../../record/authority.ts';
import { thousands } from '../numbers.ts';

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
    `${thousands(count)}-mal in ${thousands(articles)} Artikel${articles === 1 ? '' : 'n'}`,
  more: (count: number) =>
    count === 1 ? 'und eine weitere Stelle' : `und ${thousands(count)} weitere Stellen`,
  summary: (count: number) =>
    count === 0
      ? 'Alle Namen, die sich finden ließen, stehen in den Normdateien.'
      : `${thousands(count)} ${count === 1 ? 'Name steht' : 'Namen stehen'} in keiner Normdatei.`,
} as const;
