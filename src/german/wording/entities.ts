import type { EntityKind } from '../../record/authority.ts';

const number = new Intl.NumberFormat('de-DE');

const articles = (count: number): string => `${number.format(count)}\u00a0Artikel`;

/** What the pages of persons, organisations, places and topics say, and their names in an article's margin. */
export const entityWording = {
  overview: {
    person: 'Personen',
    organization: 'Organisationen',
    place: 'Orte',
    topic: 'Themen',
  } satisfies Readonly<Record<EntityKind, string>>,
  kind: {
    person: 'Person',
    organization: 'Organisation',
    place: 'Ort',
    topic: 'Thema',
  } satisfies Readonly<Record<EntityKind, string>>,
  overviewIntro: {
    person: 'Wer in den Artikeln genannt wird, nach dem Alphabet der Namen.',
    organization: 'Parteien, Behörden, Unternehmen, Agenturen und Bündnisse, von denen die Artikel handeln.',
    place: 'Länder, Städte und Gegenden, die in den Artikeln vorkommen oder aus denen berichtet wird.',
    topic: 'Mappen, in denen das Archiv zusammengelegt hat, was zusammengehört.',
  } satisfies Readonly<Record<EntityKind, string>>,
  underLetter: (name: string, letter: string) => `${name}: ${letter}`,
  articles,
  description: (name: string, count: number) => `${articles(count)} zu ${name}.`,
  named: 'Genannt in',
  inDossier: 'In dieser Mappe',
  aside: 'Nur im Beiseitegelegten genannt',
  asideExplanation:
    'Hier steht der Name nicht im Artikel selbst, sondern in einem Verweis, einem Ersatztext oder einem Hinweis des Verlags.',
  nowhere: 'Noch kein Artikel des Archivs nennt diesen Namen.',
  emptyDossier: 'In dieser Mappe liegt noch kein Artikel.',
  rolesInTime: 'Wie die Artikel das Amt nennen',
  number: (count: number) => number.format(count),
  printedAgain: (count: number) => `in ${articles(count)}n, zuletzt`,
  printed: (words: string) => `„${words}“`,
  companions: 'Gemeinsam genannt mit',
  card: 'Ansetzung',
  variants: 'Auch',
  formerNames: 'Früher',
  subTopics: 'Untermappen',
  withSubTopics: (count: number) => `mit Untermappen\u00a0${number.format(count)}`,
  inSubTopics: 'Neu in den Untermappen',
  inSubTopicsExplanation: 'Die jüngsten Artikel, die nur in einer Untermappe liegen.',
  reportedFrom: 'Wo berichtet wurde',
  reportedFromExplanation: 'Orte in den Ortsmarken der Artikel.',
  reportsFromHere: (count: number) =>
    `Aus diesem Ort ${count === 1 ? 'kommt' : 'kommen'} ${articles(count)}.`,
  inDossiers: 'In der Mappe',
  dossierPlace: (place: number, count: number) => `${number.format(place)} von ${number.format(count)}`,
  before: 'Davor',
  after: 'Danach',
  born: 'Geboren',
  died: 'Gestorben',
  founded: 'Gegründet',
  dissolved: 'Aufgelöst',
  offices: 'Ämter',
  country: 'Land',
  coordinates: 'Koordinaten',
  gnd: 'GND',
  wikidata: 'Wikidata',
  parent: 'Gehört zu',
  parts: 'Darunter',
  since: (from: string) => `seit ${from}`,
  until: (to: string) => `bis ${to}`,
  span: (from: string, to: string) => `${from} bis ${to}`,
  degrees: (latitude: string, north: boolean, longitude: string, east: boolean) =>
    `${latitude}° ${north ? 'N' : 'S'}, ${longitude}° ${east ? 'O' : 'W'}`,
  margin: 'Im Artikel genannt',
  dossiers: 'Mappen',
  related: 'Verwandte Artikel',
  sharedNames: (names: readonly string[]) => `Beide nennen ${names.join(', ')}`,
  sharedWords: (words: readonly string[]) => `Gemeinsame Wörter: ${words.join(', ')}`,
  sameStory: 'Dieselbe Meldung anderswo',
} as const;
