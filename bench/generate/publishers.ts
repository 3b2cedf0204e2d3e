/** A made-up newspaper or service, with the quotation marks it prints. */
export interface Publisher {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly quotes: readonly [opening: string, closing: string];
}

const german = ['„', '“'] as const;
const pointed = ['»', '«'] as const;
const straight = ['"', '"'] as const;

/** Where the articles appeared, the most frequent first. */
export const publishers: readonly Publisher[] = [
  {
    id: 'norddeutscher-kurier',
    name: 'Norddeutscher Kurier',
    description: 'Tageszeitung für die Küstenländer.',
    quotes: german,
  },
  {
    id: 'mitteldeutsche-rundschau',
    name: 'Mitteldeutsche Rundschau',
    description: 'Überregionale Tageszeitung.',
    quotes: german,
  },
  { id: 'tagesblick', name: 'Tagesblick', description: 'Nachrichtenportal.', quotes: straight },
  {
    id: 'suedwest-bote',
    name: 'Südwest-Bote',
    description: 'Tageszeitung für Baden und die Pfalz.',
    quotes: german,
  },
  {
    id: 'rheinisches-tageblatt',
    name: 'Rheinisches Tageblatt',
    description: 'Tageszeitung im Westen.',
    quotes: german,
  },
  { id: 'die-stunde', name: 'Die Stunde', description: 'Wochenzeitung.', quotes: pointed },
  { id: 'alpenpost', name: 'Alpenpost', description: 'Tageszeitung im Süden.', quotes: german },
  {
    id: 'helvetischer-anzeiger',
    name: 'Helvetischer Anzeiger',
    description: 'Schweizer Tageszeitung.',
    quotes: ['«', '»'],
  },
  {
    id: 'donaukurier-wien',
    name: 'Donau-Courier',
    description: 'Österreichische Tageszeitung.',
    quotes: german,
  },
  {
    id: 'hafenblatt',
    name: 'Hafenblatt',
    description: 'Fachblatt für Schifffahrt und Häfen.',
    quotes: german,
  },
  {
    id: 'blickpunkt-ost',
    name: 'Blickpunkt Ost',
    description: 'Monatsschrift für Mittel- und Osteuropa.',
    quotes: pointed,
  },
  { id: 'landpost', name: 'Landpost', description: 'Wochenblatt für Landwirtschaft.', quotes: german },
  { id: 'pflege-und-klinik', name: 'Pflege und Klinik', description: 'Fachzeitschrift.', quotes: german },
  {
    id: 'buehnenschau',
    name: 'Bühnenschau',
    description: 'Zeitschrift für Theater und Musik.',
    quotes: pointed,
  },
  { id: 'energiebrief', name: 'Energiebrief', description: 'Informationsdienst.', quotes: straight },
  { id: 'morgenausgabe', name: 'Morgenausgabe', description: 'Boulevardzeitung.', quotes: straight },
];

/** Made-up agencies, by the sign they put into a dateline. */
export const agencies: readonly string[] = ['npa', 'wdk', 'mdn', 'küs', 'agn'];

export const photographers: readonly string[] = [
  'Foto: Nordbild/Harms',
  'Foto: Archiv',
  'Bildstelle/npa',
  'Foto: privat',
  'wdk-Bilderdienst',
  'Foto: Sommerlatte',
];
