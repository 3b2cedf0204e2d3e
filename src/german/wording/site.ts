import { thousands } from '../numbers.ts';

/** Everything the pages say, apart from the search. Another language is another table of this shape. */

const counted = (count: number, one: string, many: string): string =>
  `${thousands(count)}\u00a0${count === 1 ? one : many}`;

export const siteWording = {
  skipToContent: 'Zum Inhalt',
  mainNavigation: 'Hauptnavigation',
  footNavigation: 'Über diese Website',
  breadcrumb: 'Sie sind hier',
  overview: 'Übersicht',
  start: 'Startseite',
  search: 'Suche',
  chronicle: 'Chronik',
  sources: 'Quellen',
  data: 'Daten',
  about: 'Über das Archiv',
  imprint: 'Impressum',
  privacy: 'Datenschutz',
  accessibility: 'Barrierefreiheit',
  searchField: 'Suchbegriff',
  searchPlaceholder: { masthead: 'Im Archiv suchen', start: 'Wort oder „Wendung“' },
  searchButton: 'Suchen',

  number: thousands,
  articles: (count: number) => counted(count, 'Artikel', 'Artikel'),
  sourcesCount: (count: number) => counted(count, 'Quelle', 'Quellen'),
  words: (count: number) => counted(count, 'Wort', 'Wörter'),
  readingTime: (minutes: number) => `${counted(minutes, 'Minute', 'Minuten')} Lesezeit`,
  between: (first: string, last: string) => (first === last ? first : `${first}–${last}`),
  undated: 'ohne Datum',
  undatedYear: 'Ohne Jahr',

  suppliedHeadline: 'Überschrift ergänzt',
  suppliedExplanation:
    'Der Text kam ohne Überschrift in das Archiv. Was in eckigen Klammern steht, hat das Archiv ergänzt, wie es in Bibliotheken üblich ist; es stammt nicht aus der Quelle.',

  card: 'Nachweis',
  cardSource: 'Quelle',
  cardPublished: 'Erschienen',
  cardPlace: 'Ort der Meldung',
  cardAgency: 'Agentur',
  cardByline: 'Verfasst von',
  cardPicture: 'Bildnachweis',
  cardExtent: 'Umfang',
  cardRights: 'Rechte',
  cardOriginal: 'Vorlage',
  cardAddress: 'Im Netz',
  dateInferred: 'Datum erschlossen aus:',
  evidencePassage: (words: string) => `„${words}“`,
  dateCertainty: (percent: number) => `Sicherheit der Datierung: ${percent}\u00a0%`,
  publisherInferred: (percent: number) => `zugeschrieben, Sicherheit ${percent}\u00a0%`,
  hash: 'Prüfsumme (SHA-256)',
  unknownSource: 'unbekannt',

  captions: 'Bildunterschriften',
  setAside: 'Beiseitegelegt',
  setAsideExplanation:
    'Diese Zeilen standen in der Vorlage, gehören aber nicht zum Artikel. Das Archiv bewahrt sie auf und sagt, was sie sind.',
  setAsideReason: {
    boilerplate: 'Eigenwerbung oder Hinweis des Verlags',
    related: 'Verweis auf andere Artikel',
    'alt-text': 'Ersatztext eines Bildes',
    share: 'Schaltfläche der Website oder Werbung',
    unknown: 'nicht zugeordnet',
  },
  corrections: 'Berichtigungen',
  access: {
    full: undefined,
    excerpt: 'Aus Gründen des Urheberrechts zeigt das Archiv nur den Anfang dieses Artikels.',
    metadata: 'Aus Gründen des Urheberrechts zeigt das Archiv von diesem Artikel nur den Nachweis.',
    withdrawn:
      'Dieser Artikel ist zurückgezogen. Sein Nachweis bleibt, damit Verweise nicht ins Leere führen.',
  },

  neighbours: 'Zeitlich benachbarte Artikel',
  earlier: 'Früher',
  later: 'Später',
  isAtEnd: {
    earlier: 'Dies ist der älteste Artikel des Archivs.',
    later: 'Dies ist der jüngste Artikel des Archivs.',
  },
  noNeighbour: {
    earlier: 'Davor kommt kein Artikel mit Datum.',
    later: 'Danach kommt kein weiterer Artikel ohne Datum.',
  },

  newest: 'Jüngste Artikel',
  years: 'Nach Jahren',
  yearsOpen: 'Zur ganzen Chronik',
  byPerson: 'Personen',
  byPlace: 'Orte',
  byTopic: 'Themen',
  bySource: 'Quellen',
  sample: 'Aufgeschlagen',
  readOn: 'Weiterlesen',
  chronicleIntro:
    'Alle Artikel in der Reihenfolge ihres Erscheinens. Wo der Tag nicht feststeht, steht statt eines Punktes ein Ring, wenn er geschätzt ist, und eine Klammer, wenn nur ein Zeitraum bekannt ist.',
  yearTitle: (year: string) => `Das Jahr ${year}`,
  yearDescription: (count: string, year: string) => `${count} aus dem Jahr ${year}.`,
  undatedIntro: 'Artikel, von denen nicht einmal das Jahr bekannt ist.',
  earlierYear: 'Früheres Jahr',
  laterYear: 'Späteres Jahr',
  emptyYear: (year: number) => `${year}: kein Artikel`,
  sourcesIntro: 'Die Häuser, in denen die Texte dieses Archivs erschienen sind.',
  sourceDescription: (count: string, name: string) => `${name}: ${count} im Archiv.`,
  website: 'Website',

  dataTitle: 'Daten',
  dataIntro:
    'Der ganze Bestand zum Weiterverarbeiten. Die Beschreibungen der Felder sind maschinenlesbar (JSON Schema).',
  dataIds:
    'Bei den Artikeln stehen Personen, Organisationen, Orte, Themen und Quellen mit ihrer Kennung; wer und was sie sind, sagen die Dateien darunter.',
  dataFile: 'Datei',
  dataFormat: 'Format',
  dataContent: 'Inhalt',
  dataDownloads: 'Bestand',
  dataSchemas: 'Beschreibung der Felder',
  dataFeeds: 'Neues abonnieren',
  dataFeedsIntro: 'Die jüngsten Artikel, für Programme, die Feeds lesen.',
  dataChecksums: 'Kopien prüfen',
  checksumsBefore: 'Die Datei ',
  checksumsAfter:
    ' nennt von jeder anderen Datei dieser Website die Prüfsumme (SHA-256). Wer eine Kopie hat, ob auf einem Server, auf einem USB-Stick oder aus einer ZIP-Datei, stellt damit auch nach Jahren fest, ob sie vollständig und unverändert ist. Ein Netz braucht es dazu nicht.',
  dataCommand: 'Befehl',
  dataProgram: 'Wo',
  dataCommandDoes: 'Was er tut',
  checkedBySystem: 'Nennt, im Ordner der Kopie aufgerufen, jede Datei, die fehlt oder anders ist',
  copyFolder: 'ORDNER',
  checkedByVerify:
    'Nennt auch, was hinzugekommen ist, und die Prüfsumme der Liste selbst; wer diese anderswo notiert, bemerkt auch, wenn jemand die Liste ändert',
  articlesJson: 'Alle Artikel mit Metadaten, Text und den Sprungmarken der Absätze',
  articlesCsv:
    'Alle Artikel mit Metadaten, eine Zeile je Artikel (UTF\u20118, Komma, RFC 4180); wo ein Tabellenprogramm eine Formel läse, steht ein Apostroph davor',
  personsJson: 'Alle Personen mit Namensformen, Lebensdaten, Ämtern, GND und Wikidata',
  organizationsJson:
    'Alle Organisationen mit Namensformen, Gründung und Auflösung, übergeordneter Organisation, GND und Wikidata',
  placesJson: 'Alle Orte mit Namensformen, Land, Koordinaten, GND und Wikidata',
  placesGeoJson: 'Die Orte mit Koordinaten, zum Öffnen in Kartenprogrammen (RFC\u00a07946)',
  topicsJson: 'Alle Themen mit Namensformen, übergeordnetem Thema, GND und Wikidata',
  sourcesJson: 'Alle Quellen mit Namensformen und Website',
  atomFeed: 'Atom-Feed',
  jsonFeed: 'JSON-Feed',
  schemaContent: {
    article: 'Kopf einer Artikeldatei',
    archive: 'Angaben zum Archiv (archive.yaml)',
    sources: 'Verzeichnis der Quellen (authority/sources.yaml)',
    persons: 'Verzeichnis der Personen (authority/persons.yaml)',
    organizations: 'Verzeichnis der Organisationen (authority/organizations.yaml)',
    places: 'Verzeichnis der Orte (authority/places.yaml)',
    topics: 'Verzeichnis der Themen (authority/topics.yaml)',
    'articles-json': 'Datei daten/artikel.json',
    'persons-json': 'Datei daten/personen.json',
    'organizations-json': 'Datei daten/organisationen.json',
    'places-json': 'Datei daten/orte.json',
    'places-geojson': 'Datei daten/orte.geojson',
    'topics-json': 'Datei daten/themen.json',
    'sources-json': 'Datei daten/quellen.json',
  },

  placeholderNote:
    'Dieser Text ist ein Platzhalter: Der Betreiber hat ihn noch nicht durch seine Angaben ersetzt.',
  operator: 'Betreiber',
  contact: 'Kontakt',

  notFoundTitle: 'Diese Seite gibt es hier nicht',
  notFoundText:
    'Vielleicht ist die Adresse nicht vollständig kopiert; bitte prüfen Sie sie. Artikel behalten ihre Adresse für immer.',
  notFoundStart: 'Zur Startseite des Archivs',
  notFoundChronicle: 'Zur Chronik aller Artikel',
  notFoundSearch: 'Im Archiv suchen',
  notFoundByHand:
    'Zur Startseite kommen Sie, wenn Sie in der Adresse alles streichen, was hinter dem Namen des Archivs steht.',
  notFoundRegister: 'Zum Register A–Z',

  movedTitle: 'Diese Seite ist umgezogen',
  movedLink: (name: string) => `Weiter zu: ${name}`,
} as const;
