import { type Noun, readNouns } from './noun.ts';

/** What a desk writes about: the parts its compounds are made of, and sentences that only it writes. */
export interface Beat {
  readonly name: string;
  readonly description: string;
  /** First parts of compounds, linking elements included, the most usual first. */
  readonly firsts: readonly string[];
  /** What can be decided, built, cut or fought over. */
  readonly matters: readonly Noun[];
  /** Who can decide or speak. */
  readonly bodies: readonly Noun[];
  readonly sections: readonly string[];
  readonly sentences: readonly string[];
}

interface BeatRow {
  readonly name: string;
  readonly description: string;
  readonly firsts: string;
  readonly matters: string;
  readonly bodies: string;
  readonly sections: string;
  readonly sentences: readonly string[];
}

const beat = ({ firsts, matters, bodies, sections, ...row }: BeatRow): Beat => ({
  ...row,
  firsts: firsts.split(' '),
  matters: readNouns(matters),
  bodies: readNouns(bodies),
  sections: sections.split(', '),
});

/** The desks, those that write most first. In sentences, see `sentences.ts` for what stands in braces. */
export const beats: readonly Beat[] = [
  beat({
    name: 'Kommunales',
    description: 'Räte, Haushalte und Vorhaben der Städte und Gemeinden.',
    firsts:
      'Haushalts Stadt Gemeinde Rats Kreis Bürger Quartiers Altstadt Bau Wohnungs Gewerbe Grundstücks Friedhofs Marktplatz Feuerwehr Rathaus Spielplatz Abfall Straßenreinigungs Dorf',
    matters:
      'Planung f, Satzung f, Haushalt m s, Sanierung f, Umbau m s, Entwicklung f, Gebühr f, Steuer f, Verordnung f, Verkauf m s, Reform f, Konzept n s',
    bodies: 'Ausschuss m es, Rat m es, Verwaltung f, Amt n es, Versammlung f, Beirat m s',
    sections: 'Lokales, Rathaus, Stadt und Land',
    sentences: [
      'Die Sitzung im Ratssaal dauerte (bis kurz vor Mitternacht|mehr als vier Stunden|deutlich länger als geplant), {Z} Zuhörer verfolgten sie von der Empore aus.',
      'Im Haushalt der Stadt sind für {Ma} bislang {Mio} eingestellt, (davon stammt die Hälfte aus Rücklagen|ein Drittel davon soll vom Land kommen|gesperrt bis zur Vorlage eines Finanzplans).',
      'Anlieger hatten in einer Unterschriftensammlung {Z} Namen zusammengetragen und sie (im Rathaus|vor der Sitzung|auf dem Wochenmarkt) übergeben.',
      'Der Antrag, {Ma} um ein Jahr zu verschieben, scheiterte mit {z} zu {z} Stimmen.',
      'Zuletzt hatte {Bn} im {Monat} über {Ma} beraten und die Entscheidung vertagt.',
      'Nach der Gemeindeordnung muss {Bn} innerhalb von {z} Wochen erneut zusammentreten, wenn {P} den Beschluss beanstandet.',
    ],
  }),
  beat({
    name: 'Verkehr',
    description: 'Bahn, Straße, Brücken und Wege.',
    firsts:
      'Brücken Bahn Straßen Radwege Schienen Tunnel Fahrplan Bahnhofs Strecken Bus Autobahn Fähr Ampel Park Tarif Güter Nahverkehrs Schleusen Umgehungs Lärmschutz',
    matters:
      'Sanierung f, Ausbau m s, Sperrung f, Planung f, Umbau m s, Netz n es, Konzept n s, Verbindung f, Anschluss m es, Umleitung f, Elektrifizierung f, Neubau m s',
    bodies: 'Behörde f, Verbund m es, Gesellschaft f, Kommission f, Aufsicht f, Amt n es',
    sections: 'Verkehr, Unterwegs, Regionales',
    sentences: [
      'Auf der Strecke zwischen {L} und {L2} fahren seit {Tag} Busse statt Züge, die Fahrzeit verlängert sich um {z} Minuten.',
      'Rund {Z} Fahrzeuge nutzen die Verbindung an einem Werktag, (ein Fünftel davon sind Lastwagen|doppelt so viele wie bei der Eröffnung|Tendenz steigend).',
      'Die Bauarbeiten sollen (nachts und an Wochenenden|in {z} Abschnitten|unter halbseitiger Sperrung) laufen, damit der Berufsverkehr nicht zum Erliegen kommt.',
      'Prüfer hatten bei der letzten Begehung Risse in {z} Trägern entdeckt und eine Begrenzung auf {z} Tonnen angeordnet.',
      'Pendler aus {L2} müssen sich bis {Monat} auf Umwege einstellen.',
      'Für die Fahrgäste ändert sich damit vor allem eines: Der Anschluss in {L} wird künftig um {z} Minuten verpasst oder um {z} Minuten früher erreicht.',
    ],
  }),
  beat({
    name: 'Wirtschaft',
    description: 'Betriebe, Arbeitsplätze, Tarife und Märkte.',
    firsts:
      'Werft Tarif Lohn Export Stahl Maschinenbau Handwerks Einzelhandels Standort Zuliefer Lager Chemie Textil Möbel Brauerei Investitions Konjunktur Ausbildungs Insolvenz Papier',
    matters:
      'Vertrag m s, Abschluss m es, Verhandlung f, Programm n s, Schließung f, Verlagerung f, Förderung f, Plan m s, Geschäft n es, Bilanz f, Umsatz m es, Abkommen n s',
    bodies: 'Verband m s, Kammer f, Gewerkschaft f, Leitung f, Aufsicht f, Konzern m s',
    sections: 'Wirtschaft, Unternehmen, Arbeit',
    sentences: [
      'Der Umsatz (stieg|sank|fiel nach vorläufigen Zahlen) im vergangenen Geschäftsjahr um {Pct} auf {Mio}.',
      'Am Standort {L} arbeiten {Z} Menschen, weitere {Z} sind bei Zulieferern beschäftigt.',
      'Die Auftragsbücher seien (bis zum {Monat}|für die nächsten {z} Monate|so gut wie lange nicht) gefüllt, hieß es aus dem Unternehmen.',
      'Betriebsrätin und Geschäftsleitung wollen am {Tag} erneut über {Ma} verhandeln.',
      'Die Beschäftigten hatten die Arbeit für {z} Stunden niedergelegt und waren mit Transparenten vor das Werkstor gezogen.',
      'Analysten hatten im Schnitt mit einem Rückgang um {Pct} gerechnet.',
    ],
  }),
  beat({
    name: 'Küste und Fischerei',
    description: 'Häfen, Fischer, Deiche und das Meer.',
    firsts:
      'Hafen Krabben Fischerei Küsten Deich Fang Kutter Watt Insel Leuchtturm Fähr Hering Muschel Sturmflut Werft Kai Schiffs Lotsen Seenot Bagger',
    matters:
      'Erweiterung f, Quote f, Schutz m es, Ausbau m s, Verbot n s, Abgabe f, Vertiefung f, Verordnung f, Bestand m s, Saison f, Plan m s, Abkommen n s',
    bodies: 'Genossenschaft f, Behörde f, Amt n es, Verband m s, Meisterei f, Kammer f',
    sections: 'Küste, Hafen, Regionales',
    sentences: [
      'Im Hafen von {L} lagen am Morgen {z} Kutter, (so viele wie sonst nur zu Weihnachten|die meisten mit gelöschter Ladung|einige mit schwarzen Wimpeln am Mast).',
      'Der Preis für das Kilo (war binnen Wochen auf unter drei {Geld} gefallen|liegt nach Angaben der Erzeuger {Pct} unter dem des Vorjahres|reicht vielen Familien nicht für den Diesel).',
      'Bei Nordwest in Stärke {z} liefen die Boote erst gegen Mittag wieder aus.',
      'Das Forschungsschiff hatte im {Monat} an {z} Stellen Proben genommen.',
      'Der Pegel in {L} stand am {Tag} {z} Zentimeter über dem mittleren Hochwasser.',
      'Touristen schauten von der Mole aus zu, wie {Z} Kisten von Bord gingen.',
    ],
  }),
  beat({
    name: 'Energie und Umwelt',
    description: 'Strom, Wärme, Wasser, Wälder und das Klima.',
    firsts:
      'Windpark Netz Strom Wärme Klima Wasser Wald Moor Solar Speicher Gas Kohle Naturschutz Emissions Leitungs Abwasser Grundwasser Biogas Kraftwerks Hochwasser',
    matters:
      'Ausbau m s, Gesetz n es, Förderung f, Schutz m es, Trasse f, Genehmigung f, Anlage f, Gebiet n s, Versorgung f, Programm n s, Abgabe f, Wende f',
    bodies: 'Agentur f, Behörde f, Verband m s, Kommission f, Genossenschaft f, Ministerium n s',
    sections: 'Umwelt, Energie, Wissen',
    sentences: [
      'Die Anlage soll von {Monat} an {Z} Haushalte versorgen.',
      'Gutachter zählten auf der Fläche {z} geschützte Arten, (darunter Rotmilan und Kreuzkröte|mehr als in jedem anderen Gebiet des Kreises|von denen die meisten umgesiedelt werden müssten).',
      'Die Messstelle bei {L} verzeichnete den {z}. trockenen Monat in Folge.',
      'Gegen die Genehmigung sind {Z} Einwendungen eingegangen, {Bn} muss jede einzelne beantworten.',
      'Nach den Plänen sollen {z} Masten bis zu {Z} Meter voneinander entfernt stehen.',
      'Der Ausstoß sei seit {Jahr} um {Pct} gesunken, rechnete {P} vor.',
    ],
  }),
  beat({
    name: 'Bildung',
    description: 'Schulen, Hochschulen, Kitas und Lehrstellen.',
    firsts:
      'Schul Lehrer Kita Hochschul Ganztags Abitur Berufsschul Studien Forschungs Lehrplan Klassen Sprach Internats Mensa Bibliotheks Sport Musikschul Inklusions Digital Grundschul',
    matters:
      'Reform f, Gesetz n es, Mangel m s, Programm n s, Neubau m s, Angebot n s, Betreuung f, Gebühr f, Versuch m s, Zusammenlegung f, Offensive f, Ordnung f',
    bodies: 'Konferenz f, Ministerium n s, Verband m s, Beirat m s, Behörde f, Leitung f',
    sections: 'Bildung, Schule und Hochschule, Lokales',
    sentences: [
      'Zum neuen Schuljahr fehlen in {L} {Z} Stellen, {z} davon an Grundschulen.',
      'An der Schule lernen {Z} Kinder aus {z} Nationen.',
      'Eltern und Lehrer hatten {Ma} in einem offenen Brief (gefordert|kritisiert|als längst überfällig bezeichnet).',
      'Unterrichtet wird übergangsweise in {z} Containern auf dem Sportplatz.',
      'Die Zahl der Studienanfänger ging um {Pct} zurück, (nur die Technik legte zu|vor allem in den Lehramtsfächern|nicht aber in der Medizin).',
      'Am Ende der Stunde räumten die Schüler die Stühle selbst in den Keller.',
    ],
  }),
  beat({
    name: 'Kultur',
    description: 'Theater, Museen, Musik, Denkmale und Bücher.',
    firsts:
      'Theater Museums Orchester Denkmal Opern Literatur Film Galerie Chor Bibliotheks Schloss Kunst Archiv Festspiel Orgel Ausstellungs Stadtteil Kloster Volkstanz Buch',
    matters:
      'Sanierung f, Sammlung f, Förderung f, Eröffnung f, Fest n es, Programm n s, Preis m es, Neubau m s, Rückgabe f, Reihe f, Stiftung f, Pflege f',
    bodies: 'Verein m s, Leitung f, Stiftung f, Jury f, Amt n es, Gesellschaft f',
    sections: 'Kultur, Feuilleton, Bühne und Buch',
    sentences: [
      'Das Publikum im ausverkauften Haus (dankte mit langem Beifall|blieb bis zum letzten Takt sitzen|verlangte {z} Zugaben).',
      'Zu sehen sind {Z} Arbeiten, viele davon zum ersten Mal außerhalb von {L2}.',
      'Unter dem Putz fanden Restauratoren Malereien aus dem {z}. Jahrhundert.',
      'Die Schau ist bis Ende {Monat} (täglich außer montags|von mittwochs bis sonntags|auch an Feiertagen) geöffnet.',
      'Geprobt wurde in einer ehemaligen Tuchfabrik am Stadtrand von {L}.',
      'Das Buch erzählt auf {Z} Seiten von einer Familie, die {L} nie ganz verlassen hat.',
    ],
  }),
  beat({
    name: 'Justiz',
    description: 'Prozesse, Urteile, Ermittlungen.',
    firsts:
      'Gerichts Straf Steuer Berufungs Ermittlungs Zeugen Betrugs Prozess Haft Verfassungs Korruptions Verwaltungs Schadenersatz Vergleichs Urteils Patent Umwelt Bestechungs Revisions Akten',
    matters:
      'Verfahren n s, Prozess m es, Klage f, Urteil n s, Antrag m s, Vergleich m s, Gesetz n es, Anklage f, Beschwerde f, Vorwurf m s, Frist f, Sache f',
    bodies: 'Kammer f, Behörde f, Senat m s, Anwaltschaft f, Verteidigung f, Kommission f',
    sections: 'Justiz, Gericht, Panorama',
    sentences: [
      'Das Gericht hat {z} Verhandlungstage angesetzt und will {z} Zeugen hören.',
      'Der Angeklagte schwieg (zum Auftakt|auch am dritten Tag|auf Anraten seiner Verteidiger), seine Anwälte beantragten die Einstellung.',
      'Nach Überzeugung der Kammer ging es um einen Schaden von {Mio}.',
      'Die Verteidigung kündigte an, {Ma} bis in die letzte Instanz prüfen zu lassen.',
      'In den Akten, {Z} Blatt stark, findet sich auch ein Vermerk über {Ma}.',
      'Zuschauer mussten am Eingang Taschen und Telefone abgeben.',
    ],
  }),
  beat({
    name: 'Gesundheit',
    description: 'Kliniken, Pflege, Praxen und Vorsorge.',
    firsts:
      'Klinik Pflege Krankenhaus Notfall Impf Geburts Arzt Apotheken Rettungs Kassen Reha Hygiene Labor Hospiz Beitrags Zahn Vorsorge Medikamenten Landarzt Psychiatrie',
    matters:
      'Reform f, Versorgung f, Schließung f, Mangel m s, Zentrum n s, Gesetz n es, Programm n s, Station f, Beitrag m s, Studie f, Neubau m s, Konzept n s',
    bodies: 'Kammer f, Kasse f, Verband m s, Leitung f, Ministerium n s, Rat m es',
    sections: 'Gesundheit, Leben, Regionales',
    sentences: [
      'In der Notaufnahme warteten am {Tag} zeitweise {z} Patienten, (zwei Ärzte waren im Dienst|üblich sind halb so viele|drei wurden in andere Häuser gebracht).',
      'Das Haus verfügt über {Z} Betten, davon {z} auf der Intensivstation.',
      'Bis zur nächsten Klinik in {L2} sind es {z} Kilometer.',
      'Die Kassen hatten die Pauschale um {Pct} gekürzt, seither schreibt das Haus Verluste.',
      'Für die Studie wurden {Z} Versicherte über {z} Jahre befragt.',
      'Eine Hebamme berichtete, sie betreue inzwischen {z} Familien zugleich.',
    ],
  }),
  beat({
    name: 'Landwirtschaft',
    description: 'Höfe, Ernten, Märkte und das Dorf.',
    firsts:
      'Milch Ernte Getreide Agrar Dünge Wein Obst Schweine Hof Flächen Forst Weide Spargel Kartoffel Saatgut Tierschutz Bewässerungs Hopfen Imker Zuckerrüben',
    matters:
      'Preis m es, Reform f, Verordnung f, Förderung f, Bilanz f, Prämie f, Anbau m s, Markt m es, Seuche f, Haltung f, Abgabe f, Versicherung f',
    bodies: 'Verband m s, Genossenschaft f, Kammer f, Amt n es, Behörde f, Molkerei f',
    sections: 'Land und Leute, Wirtschaft, Regionales',
    sentences: [
      'Auf den Feldern um {L} standen im {Monat} noch {Pct} des Getreides.',
      'Der Liter bringt den Höfen derzeit {z} Cent, (zu wenig, um die Kosten zu decken|drei weniger als im Vorjahr|so viel wie seit Jahren nicht).',
      'Auf dem Hof stehen {Z} Tiere, gemolken wird um fünf Uhr früh und um fünf Uhr abends.',
      'Nach {z} Wochen ohne Regen war der Boden bis in anderthalb Meter Tiefe trocken.',
      'Mit {Z} Traktoren fuhren Bauern am {Tag} durch die Innenstadt von {L}.',
      'Die Lese begann {z} Tage früher als im langjährigen Mittel.',
    ],
  }),
  beat({
    name: 'Außenpolitik',
    description: 'Gipfel, Abkommen, Grenzen und Hilfe.',
    firsts:
      'Handels Grenz Gipfel Sicherheits Entwicklungs Rüstungs Zoll Sanktions Friedens Visa Hilfs Flüchtlings Botschafts Wahl Abrüstungs Rohstoff Waffenstillstands Partnerschafts Schulden Beobachter',
    matters:
      'Abkommen n s, Verhandlung f, Vertrag m s, Konferenz f, Politik f, Streit m s, Mission f, Beschluss m es, Öffnung f, Erklärung f, Initiative f, Programm n s',
    bodies: 'Kommission f, Delegation f, Ministerium n s, Rat m es, Organisation f, Bündnis n ses',
    sections: 'Politik, Ausland, Welt',
    sentences: [
      'Die Delegationen aus {L} und {L2} trafen sich (hinter verschlossenen Türen|am Rande der Konferenz|zum {z}. Mal in diesem Jahr).',
      'Das Abkommen soll zum {Monat} in Kraft treten, sofern die Parlamente zustimmen.',
      'Aus diplomatischen Kreisen in {L2} verlautete, {Mn} sei (so gut wie ausgehandelt|noch lange nicht sicher|an einer einzigen Formulierung gescheitert).',
      'Die Hilfsorganisationen beziffern den Bedarf auf {Mio}.',
      'An der Grenze bildeten sich am {Tag} Schlangen von bis zu {z} Kilometern.',
      'Der Botschafter wurde (zum zweiten Mal binnen einer Woche|noch am Abend|ohne Angabe von Gründen) einbestellt.',
    ],
  }),
  beat({
    name: 'Wissenschaft',
    description: 'Forschung, Grabungen, Sterne und Labore.',
    firsts:
      'Forschungs Polar Raumfahrt Grabungs Gen Teilchen Klima Meeres Satelliten Messungs Daten Sternwarten Vulkan Fossil Impfstoff Material Sprach Handschriften Batterie Quanten',
    matters:
      'Projekt n s, Programm n s, Station f, Förderung f, Studie f, Mission f, Fund m es, Experiment n s, Modell n s, Institut n s, Reihe f, Sammlung f',
    bodies: 'Gesellschaft f, Akademie f, Gruppe f, Agentur f, Rat m es, Kommission f',
    sections: 'Wissen, Forschung, Feuilleton',
    sentences: [
      'Die Proben stammen aus {Z} Metern Tiefe und sind nach Schätzung der Fachleute {Z} Jahre alt.',
      'Veröffentlicht wurde die Arbeit (nach zwei Jahren Begutachtung|zusammen mit allen Rohdaten|in einer Fachzeitschrift), beteiligt waren {z} Institute.',
      'Das Gerät wiegt {z} Kilogramm und misst auf ein Tausendstel genau.',
      'In {z} von {z} Versuchen trat derselbe Effekt auf.',
      'Von {L} aus steuern {z} Fachleute das Experiment, das bis {Jahr+} laufen soll.',
      'Noch fehlt eine Erklärung, (warum die Werte im {Monat} schwankten|weshalb die Schicht so gut erhalten blieb|wie die Stücke nach {L2} gelangten).',
    ],
  }),
];
