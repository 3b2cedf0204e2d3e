import type { FormerId } from '../../src/record/in-archive.ts';

/** As addresses of the search name them. */
const parameters: Readonly<Record<FormerId['kind'], string>> = {
  person: 'person',
  organization: 'organisation',
  place: 'ort',
  topic: 'thema',
  source: 'quelle',
};

/** What the search page is told of former ids, for addresses that name them: `person:castro-alt:castro`. */
export const formerIdWords = (ids: readonly FormerId[]): string =>
  ids.map(({ kind, from, to }) => `${parameters[kind]}:${from}:${to}`).join(' ');
