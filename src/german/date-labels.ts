/** Words before the day on which a text came out. */
export const publishedLabels: readonly string[] = [
  'Veröffentlicht am',
  'Veröffentlicht',
  'Veröffentlichung',
  'Veröffentlichungsdatum',
  'Publiziert am',
  'Publiziert',
  'Erschienen in der Ausgabe vom',
  'Aus der Ausgabe vom',
  'Erschienen am',
  'Erschienen',
  'Erstveröffentlichung',
  'Erstellt am',
  'Erstellt',
  'Online seit',
  'Eingestellt am',
  'Datum',
  'Stand',
  'vom',
  'Ausgabe vom',
  'Meldung vom',
  'Artikel vom',
  'Beitrag vom',
  'Von',
  'Sendung vom',
  'Pressemitteilung vom',
  'Am',
];

/** Words before the day of the last change, on or before which the text came out. */
export const updatedLabels: readonly string[] = [
  'Zuletzt aktualisiert am',
  'Zuletzt aktualisiert',
  'Aktualisiert am',
  'Aktualisiert',
  'Letzte Aktualisierung',
  'Letztes Update',
  'Update',
  'Geändert am',
  'Zuletzt geändert am',
  'Zuletzt geändert',
  'Letzte Änderung',
  'Bearbeitet am',
  'Überarbeitet am',
  'Stand der letzten Aktualisierung',
];

/** What web pages print behind the day, on the same line: „| Lesedauer: 3 Min.“. */
export const behindDates: readonly string[] = ['Lesedauer', 'Lesezeit', 'Kommentare', 'Kommentar'];
