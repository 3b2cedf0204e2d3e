/** Words before the paper that a clipping was cut from: `Quelle: …`, `Aus: …`. */
export const sourceLabels: readonly string[] = [
  'Quelle',
  'Aus',
  'In',
  'Zeitung',
  'Fundstelle',
  'Entnommen aus',
];

/** How a text says of itself that it came out. */
export const appearingWords: readonly string[] = [
  'erschien',
  'erschienen',
  'veröffentlicht',
  'publiziert',
  'gedruckt',
  'abgedruckt',
];

/** … and that it came out elsewhere before. */
export const firstAppearanceWords: readonly string[] = ['zuerst', 'erstmals', 'ursprünglich', 'zunächst'];

/** What a text calls itself. */
export const textNouns: readonly string[] = [
  'Der Artikel',
  'Dieser Artikel',
  'Der Beitrag',
  'Dieser Beitrag',
  'Der Text',
  'Dieser Text',
  'Der Kommentar',
  'Dieser Kommentar',
  'Der Bericht',
  'Dieser Bericht',
  'Das Interview',
  'Dieses Interview',
  'Die Meldung',
  'Diese Meldung',
  'Das Gespräch',
  'Dieses Gespräch',
];

/** With one of these the day is that of a book, or of whoever looked the text up. */
export const otherAppearances: readonly string[] = [
  'verlag',
  'edition',
  'abgerufen',
  'aufgerufen',
  'besucht',
  'zugriff',
  'gesehen',
];

/** The page or the number of a paper: `S. 5`, `Nr. 46`. */
export const pageLabels: readonly string[] = ['S.', 'Seite', 'Seiten', 'Nr.', 'Nummer', 'Heft', 'Ausgabe'];
