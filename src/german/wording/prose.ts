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
      'Zu jedem Artikel gehört ein Nachweis. Er nennt die Quelle, den Tag, den Ort der Meldung und die Rechte, soweit sie bekannt sind. Was nicht bekannt ist, steht nicht da.',
    ],
  },
  {
    heading: 'Eckige Klammern und unsichere Daten',
    paragraphs: [
      'Kam ein Text ohne Überschrift, so hat das Archiv eine ergänzt und in eckige Klammern gesetzt, wie es in Bibliotheken üblich ist.',
      'Auch das Datum steht nicht immer dabei. Wo es erschlossen ist, sagt der Nachweis, worauf es beruht und wie sicher es ist. Ein genauer Tag steht nur da, wo er feststeht; sonst steht da, was sich verantworten lässt: ein Zeitraum oder ein ungefährer Tag.',
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
      'Alle Seiten lassen sich allein mit der Tastatur bedienen, mit einem Bildschirmleseprogramm lesen, auf 400\u00a0Prozent vergrößern und, die Suche ausgenommen, ohne JavaScript lesen. Text hat auf seinem Grund einen Kontrast von mindestens 7\u00a0:\u00a01, hell wie dunkel. Wünscht Ihr Gerät mehr Kontrast oder eigene Farben, so gelten diese. Bewegung gibt es fast keine, und gar keine, wenn Ihr Gerät das so einstellt.',
      'Neben jedem Artikel stellen Sie ein, wie groß die Schrift und wie breit die Spalte ist. Ihr Browser merkt es sich, wo er darf; von der Festplatte geöffnet merken manche Browser es sich nur für die eine Seite.',
      'Einzelne Tasten kürzen Wege ab: der Schrägstrich (/) führt in das Suchfeld, das Fragezeichen (?) zeigt, was es sonst gibt. Dort schalten Sie die Kürzel auch ab.',
    ],
  },
  {
    heading: 'Was geprüft ist',
    paragraphs: [
      'Bei jeder Änderung der Software prüft ein Programm (axe) jede Art von Seite, hell und dunkel, gegen die Regeln der Web Content Accessibility Guidelines 2.2, Stufe AA, dazu den Kontrast nach Stufe AAA. Ein zweites (html-validate) prüft den Aufbau jeder Seite.',
      'Automatische Tests gehen mit der Tabulatortaste durch jede Art von Seite und sehen nach, ob jede Stelle in der Reihenfolge des Lesens kommt, sichtbar ist und einen Rahmen hat. Sie bedienen die Suche allein mit der Tastatur, vergleichen Startseite, Artikel und Suche mit einer Fassung, wie Bildschirmleseprogramme sie bekommen, öffnen jede Art von Seite auf 320\u00a0Pixeln Breite und sehen Startseite, Chronik und einen Artikel mit erzwungenen Farben an.',
      'Geprüft wird in Chromium. Menschen mit Behinderungen haben diese Website noch nicht geprüft, und auch mit einem Bildschirmleseprogramm hat sie noch niemand geprüft.',
    ],
  },
  {
    heading: 'Was noch nicht gut ist',
    paragraphs: [
      'Die Suche braucht JavaScript. Ohne JavaScript führen Chronik, Register und Quellen zu jedem Artikel.',
      'Fremdsprachige Namen und Wörter in den Artikeln sind nicht als solche ausgezeichnet; eine Sprachausgabe liest sie deutsch.',
      'Bilder sind nicht im Archiv. Ihre Unterschriften sind es, und wo die Quelle einen Ersatztext hatte, steht er beim Beiseitegelegten.',
    ],
  },
];
