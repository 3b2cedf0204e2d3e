/** Labels below which a release names whom the press may call. */
export const contactLabels: readonly string[] = [
  'Ansprechpartner',
  'Ansprechpartnerin',
  'Ansprechpartner:innen',
  'Ihr Ansprechpartner',
  'Pressekontakt',
  'Presse-Kontakt',
  'Pressestelle',
  'Medienkontakt',
  'Kontakt für die Presse',
  'Kontakt für Medien',
  'Kontakt für Rückfragen',
  'Rückfragen',
  'Rückfragehinweis',
  'Für Rückfragen',
  'Bei Rückfragen',
  'Rückfragen bitte an',
];

/** Labels below which an agency writes to editors, not to readers. */
export const deskLabels: readonly string[] = [
  'Notizblock',
  'Redaktionelle Hinweise',
  'Hinweise für die Redaktion',
  'Hinweis an die Redaktionen',
  'Die folgenden Informationen sind nicht zur Veröffentlichung bestimmt',
  'dpa-Kontakte',
];

/** What an agency says in brackets of the report as a whole: "(Zusammenfassung 1430)". */
export const reportRemarks: readonly string[] = [
  'Zusammenfassung',
  'Zweite Zusammenfassung',
  'Neue Zusammenfassung',
  'Überblick',
  'Gesamtzusammenfassung',
  'Tageszusammenfassung',
  'Wochenendzusammenfassung',
  'Wiederholung',
  'Wiederholung aus der Nacht',
  'Wiederholung vom Vortag',
  'Meldung',
  'Aktualisierung',
  'Ergänzung',
  'Ergänzt',
  'Neu:',
  'Mit Foto',
  'Mit Grafik',
  'Eil',
  'Vorausmeldung',
];
