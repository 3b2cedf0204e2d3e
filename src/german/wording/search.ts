import { monthNames } from '../months.ts';
import { listed, thousands } from '../numbers.ts';
import { quoted } from '../quoted.ts';

const counted = (count: number, one: string, many: string): string =>
  `${count === 0 ? 'kein' : thousands(count)}\u00a0${count === 1 ? one : many}`;

/** The values of the facets, as they stand after „unter den“. */
const valuesOf = {
  quelle: 'Quellen',
  agentur: 'Agenturen',
  autor: 'Autoren',
  person: 'Personen',
  organisation: 'Organisationen',
  ort: 'Orten',
  thema: 'Themen',
} as const;

/** “One more” of the values of a facet, in their gender. */
const oneMore = {
  quelle: 'weitere',
  agentur: 'weitere',
  autor: 'weiterer',
  person: 'weitere',
  organisation: 'weitere',
  ort: 'weiterer',
  thema: 'weiteres',
} as const;

/** Everything the search says. Another language is another table of this shape. */
export const searchWording = {
  title: 'Suche',
  description: 'Volltextsuche in allen Artikeln des Archivs, ohne Server und ohne Netz.',
  intro:
    'Ein Wort findet alle seine Formen und die Zusammensetzungen, in denen es steckt; Anführungszeichen halten eine Wendung zusammen. Was Sie eingeben, verlässt Ihr Gerät nicht.',
  number: (count: number) => thousands(count),

  withoutScript:
    'Die Suche braucht JavaScript. Ohne JavaScript führen die Chronik, das Register und die Quellen zu den Artikeln.',
  toChronicle: 'Zur Chronik',
  toRegister: 'Zum Register A–Z',
  toSources: 'Zu den Quellen',

  loading: 'Die Suche wird geladen …',
  failed: 'Die Suche ließ sich nicht laden',
  hits: (count: number) => (count === 0 ? 'Keine Treffer' : counted(count, 'Treffer', 'Treffer')),
  hitsFor: (count: number, query: string) =>
    `${count === 0 ? 'Keine Treffer' : counted(count, 'Treffer', 'Treffer')} für ${quoted(query)}`,
  wholeArchive: (count: number) => `${counted(count, 'Artikel', 'Artikel')} im Archiv`,
  alsoRelated: (count: number) => `, dazu ${counted(count, 'Artikel', 'Artikel')} mit verwandten Wörtern`,
  undated: (count: number) =>
    `${counted(count, 'Treffer', 'Treffer')} ohne bekanntes Datum ${count === 1 ? 'bleibt' : 'bleiben'} dabei außer Betracht.`,

  corrected: (typed: string, taken: string) =>
    `${quoted(typed)} kommt im Archiv nicht vor; gesucht wird nach ${quoted(taken)}.`,
  orRather: 'Oder meinten Sie:',
  composed: (typed: string, parts: readonly string[]) =>
    `${quoted(typed)} kommt so nicht vor; gesucht wird nach Artikeln mit ${listed(parts.map(quoted))}.`,
  unknown: (typed: string) => `${quoted(typed)} kommt im Archiv nicht vor.`,
  isTimeMeant: 'Ist die Zeit gemeint, suchen Sie nach:',
  furtherUnknown: (count: number) =>
    count === 1
      ? 'Ein weiteres Wort der Anfrage kommt im Archiv nicht vor.'
      : `${thousands(count)}\u00a0weitere Wörter der Anfrage kommen im Archiv nicht vor.`,
  noYear: (typed: string) =>
    `${quoted(typed)} ist kein Jahr. Erwartet wird ein Jahr oder ein Zeitraum, zum Beispiel ${quoted('jahr:2019')} oder ${quoted('jahr:2019-2022')}.`,
  noSuchValue: (field: keyof typeof valuesOf, typed: string) =>
    `Unter den ${valuesOf[field]} der durchsuchten Artikel ist ${quoted(typed)} nicht.`,
  meant: 'Meinten Sie:',
  nearest: 'Ähnliche Wörter des Archivs:',
  beginning: (typed: string, asked: number, total: number | undefined) =>
    `Gesucht wird nach den ${thousands(asked)} häufigsten ${total === undefined ? 'der Wörter' : `von ${thousands(total)} Wörtern`}, die mit ${quoted(typed)} beginnen.`,
  pagesOf: (name: string, count: number) => `${count === 1 ? 'Seite' : 'Seiten'} zu ${quoted(name)}:`,
  related: 'Verwandte Wörter',
  relatedExplanation: 'Diese Artikel enthalten nicht das gesuchte Wort, aber Wörter derselben Familie.',

  nothingTyped: 'Was Sie eingeben können',
  quoted,
  syntax: {
    forms: 'alle Formen des Wortes und die Zusammensetzungen, in denen es steckt',
    inOrder: 'die Wendung, Wort für Wort in dieser Folge',
    without: 'das erste Wort, aber nicht das zweite',
    either: 'mindestens eines der beiden Wörter',
    beginning: 'alle Wörter, die so beginnen',
    fields:
      'eingeschränkt auf Quelle und Jahr; ebenso gehen person:, organisation:, ort:, thema:, agentur: und autor:',
  },
  sourceInYear: (source: string, year: string) =>
    `quelle:${source.includes(' ') ? quoted(source) : source} jahr:${year}`,
  syntaxNote: 'Umlaute, Akzente und ß dürfen Sie schreiben, wie es Ihre Tastatur erlaubt.',
  frequentWords: 'Häufig im Archiv',

  zeroAdvice: 'Was helfen kann',
  lookInRegister: 'Im Register A–Z nachsehen',
  lookInChronicle: 'In der Chronik blättern',
  withoutFilters: 'Ohne Einschränkungen suchen',
  inWholeArchive: 'Im ganzen Archiv suchen',
  withoutDays: 'Ohne Zeitraum suchen',
  wordAlone: (word: string, articles: number) =>
    `Nur ${quoted(word)} suchen (${counted(articles, 'Artikel', 'Artikel')})`,
  withoutWord: (word: string, articles: number) =>
    `Ohne ${quoted(word)} suchen (${counted(articles, 'Artikel', 'Artikel')})`,

  filters: 'Einschränken',
  filtersActive: (count: number) => (count === 0 ? 'Einschränken' : `Einschränken (${count} aktiv)`),
  clearFilters: 'Alle Einschränkungen aufheben',
  facets: {
    quelle: 'Quelle',
    agentur: 'Agentur',
    autor: 'Autor',
    person: 'Person',
    organisation: 'Organisation',
    ort: 'Ort',
    thema: 'Thema',
  },
  moreValues: (facet: keyof typeof valuesOf, count: number) =>
    count === 1 ? `1\u00a0${oneMore[facet]}` : `${thousands(count)}\u00a0weitere`,
  time: 'Zeit',
  from: 'Von',
  to: 'Bis',
  timeline: 'Treffer in der Zeit',
  timelineHelp:
    'Ziehen Sie über die Säulen, oder wählen Sie mit den Pfeiltasten und der Umschalttaste einen Zeitraum. Ein Artikel mit unsicherem Datum zählt in jeder Säule, in die er gehören kann.',
  timelineTable: 'Als Tabelle',
  timelinePeriod: 'Zeitraum',
  timelineHits: 'Treffer',
  timelineColumn: (period: string, count: number) => `${period}: ${counted(count, 'Treffer', 'Treffer')}`,
  /** A column's name: `2019` stays, `2019-06` becomes a month. */
  period: (name: string) =>
    name.length === 4 ? name : `${monthNames[Number(name.slice(5)) - 1] ?? ''} ${name.slice(0, 4)}`,
  setAside: 'Auch Beiseitegelegtes durchsuchen',
  order: 'Reihenfolge',
  orders: { relevanz: 'passendste zuerst', datum: 'neueste zuerst', 'datum-aufsteigend': 'älteste zuerst' },

  results: 'Treffer',
  more: (next: number, left: number) =>
    next < left
      ? `${thousands(next)} von ${thousands(left)} weiteren zeigen`
      : next === 1
        ? 'Einen weiteren zeigen'
        : `${thousands(next)} weitere zeigen`,
  fields: {
    headline: 'Überschrift',
    kicker: 'Dachzeile',
    lead: 'Vorspann',
    dateline: 'Ort der Meldung',
    byline: 'Verfasser',
    body: 'Text',
    caption: 'Bildunterschrift',
    setAside: 'Beiseitegelegtes',
  },
  undatedHit: 'ohne Datum',
  restsOnSetAside: 'Nur im Beiseitegelegten gefunden',
  textNotHere: 'Der Text dieses Artikels ist nicht auf diesem Gerät gespeichert und war nicht zu laden.',
  why: 'Warum dieser Treffer?',
  whyKnown: (asked: string, found: readonly string[]) =>
    `${quoted(asked)} – hier: ${listed(found.map(quoted))}.`,
  whyRelated: (asked: string, found: readonly string[]) =>
    `Verwandt mit ${quoted(asked)} – hier: ${listed(found.map(quoted))}.`,
  whyFields: (fields: readonly string[]) => `Gefunden in: ${listed(fields)}.`,
  whyNarrowed: 'Der Artikel entspricht den gewählten Einschränkungen.',
  whyScore: (score: string) => `Gewicht des Treffers: ${score}.`,

  export: 'Diese Liste mitnehmen',
  exportCsv: 'CSV',
  exportJson: 'JSON',
  exportName: 'lesesaal-treffer',
  csvHead: [
    'id',
    'adresse',
    'überschrift',
    'datum',
    'frühestens',
    'spätestens',
    'quelle',
    'stufe',
    'gewicht',
    'ergänzt',
    'verfasser',
    'edtf',
    'internetadresse',
    'suche',
    'abgerufen',
  ],
  csvYes: 'ja',
  csvNo: 'nein',

  suggestions: 'Vorschläge',
  suggestedWord: (documents: number, areCounted: boolean) =>
    (areCounted ? '' : 'mindestens ') + counted(documents, 'Artikel', 'Artikel'),
} as const;
