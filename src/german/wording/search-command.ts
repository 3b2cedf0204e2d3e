import { thousands } from '../numbers.ts';

/** What `lesesaal search` says besides the answer's own words. */
export const searchCommandWording = {
  description: 'sucht in einer gebauten Website, wie deren Suchseite es tut',
  queryArgument:
    'Suchwörter wie auf der Suchseite; -WORT schließt aus, was das Wort enthält; vor einem Suchwort, das wie eine Option aussieht, steht „--“',
  outOption: 'Ordner der gebauten Website',
  jsonOption: 'gibt alle Treffer als JSON auf der Standardausgabe aus',
  noIndex: (folder: string) =>
    `In „${folder}“ liegt keine gebaute Website mit einer Suche. Bauen Sie sie mit „lesesaal build“, oder nennen Sie mit --out einen anderen Ordner.`,
  noWords: 'In der Suchanfrage steht weder ein Buchstabe noch eine Ziffer; gesucht werden Wörter und Zahlen.',
  offered: (offer: string, others: readonly string[]) =>
    `${offer} ${others.map((other) => `„${other}“`).join(', ')}`,
  further: (count: number) =>
    `… und ${count === 1 ? 'ein weiterer' : `${thousands(count)} weitere`}; alle gibt es mit --json.`,
  allOption: 'auch alle älteren Jahrgänge und Undatiertes durchsuchen',
  searchAll: 'Mit --all wird das ganze Archiv durchsucht.',
} as const;
