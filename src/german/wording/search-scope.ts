import { thousands } from '../numbers.ts';

/** What of the archive was searched. */
interface Searched {
  readonly years: readonly [first: number, last: number] | undefined;
  readonly leavesUndated: boolean;
}

const span = ([first, last]: readonly [number, number]): string =>
  first === last ? `ist der Jahrgang ${first}` : `sind die Jahrgänge ${first}–${last}`;

/** What the search says of how far it reaches, and where it fails. */
export const searchScopeWording = {
  searched: ({ years, leavesUndated }: Searched) =>
    (years === undefined ? 'Durchsucht sind die Artikel ohne Datum' : `Durchsucht ${span(years)}`) +
    (leavesUndated ? ', ohne undatierte Artikel.' : '.'),
  widen: (from: number | undefined) =>
    from === undefined ? 'Ältere Jahrgänge einbeziehen' : `Ältere Jahrgänge ab ${from} einbeziehen`,
  everything: (articles: number) => `Das ganze Archiv durchsuchen (${thousands(articles)}\u00a0Artikel)`,
  nearAgain: 'Wieder nur die neuesten Jahrgänge',
  searching: 'Gesucht wird …',
  loadFacet: (name: string) => `${name} auswählen`,
  showRelated: (count: number) =>
    count === 1 ? 'Einen weiteren Artikel zeigen' : `${thousands(count)} weitere Artikel zeigen`,

  partFailed:
    'Ein Teil der Suche ließ sich nicht laden. Vielleicht ist die Verbindung unterbrochen, oder das Archiv wurde eben erneuert.',
  retry: 'Noch einmal versuchen',
  reload: 'Seite neu laden',
} as const;
