/** Headlines; braces and brackets as in `sentences.ts`, the noun without its article in `{M}`, `{X}` and `{B}`. */
export const headlines: readonly string[] = [
  '{L} streitet über {Ma}',
  '{M}: {B} gibt grünes Licht',
  '{M} in {L} wird teurer',
  '{P} fordert neue {X}|f',
  '{P} fordert neuen {X}|m',
  '{P} fordert neues {X}|n',
  '{B} stimmt für {Ma}',
  '{B} vertagt {Ma}',
  'Kritik an {Md} wächst',
  '{L} bekommt Geld für {Ma}',
  'Warum {Mn} auf sich warten lässt',
  '{P} verteidigt {Ma}',
  'Neuer Anlauf für {Ma}',
  '{M}: {L} wartet auf {L2}',
  'Zweifel an {Md} in {L}',
  'Gutachten: {M} bis {Jahr+} möglich',
  'Tausende protestieren in {L} gegen {Ma}',
  '{P} und {P} einigen sich auf {Ma}',
  '{L2} macht vor, was {L} noch plant',
  '„{M} darf nicht scheitern“',
  'Streit um {Xa} erreicht {L}',
  '{M} beginnt im {Monat}',
  'Was {Mn} für {L} bedeutet',
  '{B} prüft {Ma} ein zweites Mal',
  '{P}: {M} kommt zu spät',
  'Rückschlag für {Ma}',
];

export const leads: readonly string[] = [
  '{Bn} hat am {Tag} über {Ma} entschieden. Die Kosten liegen bei {Mio}, begonnen wird im {Monat}.',
  'Seit Jahren wird in {L} über {Ma} gestritten. Nun liegt ein Vorschlag auf dem Tisch, mit dem kaum noch jemand gerechnet hatte.',
  '{Mn+} spaltet {L}. {P} wirbt um Geduld, {P} spricht von verlorener Zeit.',
  'Nach dem Beschluss zu {Md} wächst der Druck auf {P}. {On} verlangt Auskunft über {Xa}.',
  'Was als kleine Anfrage begann, beschäftigt inzwischen das halbe Land: In {L} geht es um {Ma} – und um sehr viel Geld.',
  '{P} hat {Ma} vorgestellt. Bis {Jahr} sollen {Mio} fließen, doch die Zweifel sind groß.',
  'In {L} ist {Mn} einen entscheidenden Schritt vorangekommen. Offen bleibt, was aus {Xd} wird.',
  'Zwischen {L} und {L2} gehen die Ansichten über {Ma} weit auseinander. Am {Tag} treffen sich beide Seiten.',
];

/** First sentences of a report. */
export const openings: readonly string[] = [
  'Im Streit um {Ma} in {L} (zeichnet sich eine Lösung ab|verhärten sich die Fronten|ist vorerst kein Ende in Sicht).',
  '{Bn} hat am {Tag} in {L} (grünes Licht für {Ma} gegeben|{Ma} mit großer Mehrheit gebilligt|{Ma} überraschend von der Tagesordnung genommen).',
  '{P} hat sich am {Tag} (für|gegen) {Ma} ausgesprochen.',
  'Nach {z} Monaten Beratung liegt {Mn} vor, und schon am ersten Tag gab es in {L} (Beifall und Widerspruch|mehr Fragen als Antworten).',
  'Mit {Md+} will {L} bis {Jahr+} (zu {L2} aufschließen|ein altes Versprechen einlösen|die Kosten um {Pct} senken).',
  'Es war kurz nach neun am {Tag}, als {P} in {L} vor die Presse trat und {Ma} ankündigte.',
  'Die Entscheidung über {Ma} fällt nun doch erst im {Monat}: Das teilte {On} am {Tag} in {L} mit.',
  '{On} hat {Ma} (scharf kritisiert|begrüßt|mit Einschränkungen gutgeheißen).',
];

export const subheads: readonly string[] = [
  '{B} will im {Monat} entscheiden',
  'Streit um {Xa}',
  '{Mio} für {Ma}',
  'Blick nach {L2}',
  'Anwohner bleiben skeptisch',
  'Was bis {Jahr+} geschehen soll',
  '{X} bleibt offen',
  'Die Vorgeschichte',
  'Wie es weitergeht',
  'Zahlen aus {L}',
];

/** What comes before a list; the list itself is made of matters. */
export const listLeads: readonly string[] = [
  'Der Plan sieht im Einzelnen vor:',
  'Beraten werden soll bis {Monat} über {z} Punkte, darunter:',
  'Auf der Liste der Vorhaben in {L} stehen:',
  'Gefördert werden nach Angaben {Og}:',
];

export const listItems: readonly string[] = [
  '{Xn+}',
  '{Xn} in {L2}',
  '{Z} {Geld} für {Xa}',
  'der Abschluss {Xg} bis {Monat} {Jahr+}',
  '{z} neue Stellen in {L}',
];

export const captions: readonly string[] = [
  'Für und wider: {Mn} bewegt {L} seit Jahren.',
  '{P} am {Tag} in {L}.',
  'Hier soll {Mn} beginnen: Ortstermin in {L}.',
  'Blick auf {L} im {Monat} {Jahr}.',
  '{P} (links) und {P} nach der Sitzung in {L2}.',
  'Viele Fragen, wenig Zeit: Versammlung zu {Md} in {L}.',
];

/** Lines that stood around the text and are none of its own. */
export const asides: readonly (readonly [text: string, reason: 'boilerplate' | 'related' | 'share'])[] = [
  ['Dieser Artikel erschien zuerst in der gedruckten Ausgabe.', 'boilerplate'],
  ['Lesen Sie auch: Wie {L} um {Ma} ringt', 'related'],
  ['Mehr zum Thema: {M} – die wichtigsten Fragen und Antworten', 'related'],
  ['Teilen Drucken Merken', 'share'],
  ['Alle Rechte vorbehalten. Weiterverwendung nur mit Genehmigung des Verlags.', 'boilerplate'],
  ['Hat Ihnen dieser Beitrag gefallen? Empfehlen Sie ihn weiter.', 'share'],
];
