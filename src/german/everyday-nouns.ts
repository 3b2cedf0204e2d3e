/** Nouns that any report has, whatever it is about: no heading of a register. Without inflection. */
const rows: readonly string[] = [
  'abend abschluss absicht abstand akt aktion alternative anfang angabe angebot angelegenheit anlass ansatz ansicht antwort',
  'anzahl april art artikel aspekt aufgabe august ausdruck ausgabe auskunft aussage auswahl äußerung basis bedarf bedeutung',
  'bedingung beginn beispiel beitrag bekannter bemerkung bereich bericht beschreibung beteiligte betrag bezug bild blick brief',
  'chance darstellung datum dauer detail dezember dienstag ding dollar donnerstag druck ebene effekt eindruck einfluss einigung',
  'einsatz element ende entscheidung entwicklung ereignis erfahrung erfolg ergebnis erklärung erwartung etwas euro fall familie',
  'februar fehler feld folge form foto frage frau freitag freund gang gebiet gedanke gefühl gegenstand gegenteil geld gelegenheit',
  'gemeinschaft geschichte gesicht gespräch grad grenze größe grund gruppe hälfte haltung hand haupt haus herr hilfe hinblick',
  'hinsicht hinweis hintergrund höhe idee information inhalt initiative interesse jahr jahrhundert jahrzehnt januar juli juni',
  'kind kontakt kopf kraft kreis kritik lage land last leben leistung leute linie liste lösung mai mal mann mangel märz maß',
  'maßnahme material meinung meldung menge mensch milliarde million minute mitarbeiter mitglied mitte mittag mittel mittwoch',
  'moment monat montag möglichkeit mutter nachmittag nachricht nacht name nähe netz niveau november nummer oktober ort paar',
  'person phase plan platz position prozent punkt quelle rahmen rand rat raum reaktion rede regel reihe rest richtung rolle',
  'ruhe runde sache samstag satz schluss schritt schuld schwerpunkt sehen seite sekunde september sicht sinn situation sohn',
  'sonnabend sonntag sorge spitze spur stadt stand start stelle stellung stimme straße stück stunde suche summe system tag',
  'tat tatsache teil teilnehmer thema tisch tochter ton treffen tür übersicht uhr umfang umgang umstand unterschied ursache',
  'vater verbindung verfügung vergangenheit vergleich verhältnis verlauf versuch viertel vorbild vordergrund vorgang vorschlag',
  'vorstellung vorteil vorwurf wahl wahrheit weg weise welt wert wesen wirkung woche wochenende wort wunsch zahl zeichen zeit',
  'zeitpunkt zeitraum ziel zitat zufall zug zukunft zusammenhang zustand zweck zweifel',
  'bestätigung darüber dialog erste fortsetzung funktion generation gut illustration internet kollege konsequenz länder laune',
  'nutzung perspektive präsenz prozess redaktion sprecher stellungnahme text tweet überschrift video vertreter vorfeld vormittag',
];

export const everydayNouns: readonly string[] = rows.flatMap((row) => row.split(' '));
