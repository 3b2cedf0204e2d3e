/** What stands before the number of an issue: "Nr. 41", "Heft 12/1987". */
export const issueLabels: readonly string[] = [
  'Nr.',
  'Nr',
  'Nummer',
  'Ausgabe',
  'Heft',
  'Folge',
  'Jahrgang',
  'Jg.',
];

/** Editions of a paper. */
export const editions: readonly string[] = [
  'Morgenausgabe',
  'Mittagsausgabe',
  'Abendausgabe',
  'Nachtausgabe',
  'Frühausgabe',
  'Spätausgabe',
  'Sonntagsausgabe',
  'Wochenendausgabe',
  'Stadtausgabe',
  'Landausgabe',
  'Fernausgabe',
  'Berliner Ausgabe',
  'Sonderausgabe',
  'Morgenblatt',
  'Abendblatt',
  'Erstes Blatt',
  'Zweites Blatt',
  'Drittes Blatt',
];
