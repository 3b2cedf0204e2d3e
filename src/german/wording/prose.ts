/** A stretch of our own prose on the pages about the site. */
export interface ProseSection {
  readonly heading: string;
  readonly paragraphs: readonly string[];
}

export const aboutSections: readonly ProseSection[] = [
  {
    heading: 'Was hier liegt',
    paragraphs: [
      'Dieses Archiv bewahrt Pressetexte so auf, wie sie erschienen sind. Kein Wort ist geändert: Schreibweisen, Anführungszeichen und auch Fehler stehen da, wie die Quelle sie gedruckt hat. Was nicht zum Artikel gehört – Eigenwerbung, Verweise, Ersatztexte von Bildern –, ist beiseitegelegt und am Ende des Artikels nachzulesen.',
      'Jeder Artikel hat eine Karte, den Nachweis. Sie nennt die Quelle, den Tag, den Ort der Meldung und die Rechte, soweit sie bekannt sind. Was nicht bekannt ist, steht nicht da.',
    ],
  },
  {
    heading: 'Eckige Klammern und unsichere Daten',
    paragraphs: [
      'Manche Texte kamen ohne Überschrift. Dann hat das Archiv eine ergänzt und in eckige Klammern gesetzt, wie es in Bibliotheken üblich ist.',
      'Auch das Datum stand nicht immer dabei. Wo es erschlossen ist, sagt der Nachweis, worauf es beruht und wie sicher es ist. Ein Tag steht nur da, wo er feststeht; sonst steht der Zeitraum da, der sich verantworten lässt.',
    ],
  },
  {
    heading: 'Lesen und zitieren',
    paragraphs: [
      'Die Adresse eines Artikels bleibt. Auch jeder Absatz hat eine eigene Adresse: Sie erscheint am Rand, wenn Sie auf den Absatz zeigen oder mit der Tabulatortaste zu ihm gehen. Sie ist aus den Worten des Absatzes gebildet und bleibt gültig, wenn sich anderswo im Artikel etwas ändert.',
      'Die ganze Website funktioniert auch ohne Netz: von der Festplatte, vom USB-Stick, mit einem Doppelklick auf die Startseite.',
    ],
  },
];

export const accessibilitySections: readonly ProseSection[] = [
  {
    heading: 'Was Sie erwarten dürfen',
    paragraphs: [
      'Alle Seiten lassen sich allein mit der Tastatur bedienen, mit einem Bildschirmleseprogramm lesen, auf 400\u00a0Prozent vergrößern und ohne JavaScript lesen. Farben folgen der Einstellung Ihres Geräts, hell oder dunkel, und weichen den Farben, die Sie für hohen Kontrast gewählt haben. Bewegung gibt es fast keine, und gar keine, wenn Ihr Gerät das so wünscht.',
      'Die Schrägstrich-Taste (/) führt von jeder Seite in das Suchfeld.',
    ],
  },
  {
    heading: 'Was geprüft ist',
    paragraphs: [
      'Bei jeder Änderung der Software prüft ein Programm (axe) jede Art von Seite, hell und dunkel, gegen die Regeln der Web Content Accessibility Guidelines 2.2, Stufe AA, und die HTML-Struktur auf Fehler. Die Suche wird dabei allein mit der Tastatur bedient.',
      'Von Menschen mit Behinderungen ist diese Website noch nicht geprüft worden.',
    ],
  },
  {
    heading: 'Was noch nicht gut ist',
    paragraphs: [
      'Die Suche braucht JavaScript. Ohne JavaScript führen Chronik, Namen und Quellen zu jedem Artikel.',
      'Fremdsprachige Namen und Wörter in den Artikeln sind nicht als solche ausgezeichnet; eine Sprachausgabe liest sie deutsch.',
    ],
  },
];
