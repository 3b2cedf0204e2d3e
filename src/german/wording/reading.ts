import { quoted } from '../quoted.ts';

const counts = [
  'keinem',
  'einem',
  'zwei',
  'drei',
  'vier',
  'fünf',
  'sechs',
  'sieben',
  'acht',
  'neun',
  'zehn',
  'elf',
  'zwölf',
] as const;

const further = (count: number): string =>
  count === 1 ? 'einem weiteren Hinweis' : `${counts[count] ?? String(count)} weiteren Hinweisen`;

const sureness = (percent: number | undefined): string =>
  percent === undefined ? '' : `; Sicherheit ${percent}\u00a0%`;

/** What an article's page says beside and below the text: its day, its rights, how to cite it, how to read it. */
export const readingWording = {
  /** One sentence on a date that the source does not print; `passage` is what it rests on first of all. */
  dateInferred: (passage: string | undefined, others: number, percent: number | undefined) => {
    if (passage === undefined) {
      return `Datum erschlossen${others > 0 ? ` aus ${further(others).replace('weiteren ', '')}` : ''}${sureness(percent)}.`;
    }
    return `Datum erschlossen aus „${passage}“${others > 0 ? ` und ${further(others)}` : ''}${sureness(percent)}.`;
  },
  dateUnsure: (percent: number) => `Das Datum ist nicht gesichert; Sicherheit ${percent}\u00a0%.`,
  rights: (statement: string) => `Rechte: ${statement}`,

  cite: 'Zitieren',
  quoted: (headline: string) => `„${headline}“`,
  /** A headline of the archive's own stands in the brackets of cataloguers, not in quotation marks. */
  supplied: (headline: string) => `[${headline}]`,
  within: (house: string) => `In: ${house}`,
  paragraph: (number: string) => `, Absatz\u00a0${number}`,
  retrieved: 'abgerufen am',
  citeParagraph:
    'Jeder Absatz hat eine eigene Adresse: Sie steckt in der Nummer am Rand, die mit der Maus erst erscheint, wenn Sie auf den Absatz zeigen oder mit der Tabulatortaste zu ihm gehen.',
  copy: 'Angabe kopieren',
  copied: 'Kopiert.',
  copyFailed:
    'Das Kopieren ist hier nicht erlaubt. Bitte markieren Sie die Angabe und kopieren Sie sie selbst.',

  /** For a reader who followed a citation to a paragraph that the page does not have. */
  lostBlock: {
    changed:
      'Den Absatz, auf den die Adresse verweist, gibt es in diesem Wortlaut nicht mehr: Er wurde seither geändert oder entfernt. Sie sehen den Artikel, wie er heute hier steht.',
    withheld: 'Den Absatz, auf den die Adresse verweist, zeigt das Archiv nicht oder nicht mehr.',
  },

  controls: 'Darstellung des Textes',
  size: 'Schrift',
  smaller: 'Schrift kleiner',
  larger: 'Schrift größer',
  width: 'Spalte',
  narrower: 'Spalte schmaler',
  wider: 'Spalte breiter',
  sizes: { '-1': 'klein', '0': 'normal', '1': 'größer', '2': 'groß', '3': 'sehr groß' },
  widths: { '-1': 'schmal', '0': 'normal', '1': 'breit' },

  backToResults: 'Zurück zu den Treffern',
  backToResultsFor: (query: string) => `Zurück zu den Treffern für ${quoted(query)}`,

  keys: 'Tastenkürzel',
  keysIntro: 'Kürzel gelten, solange Sie nicht in ein Feld schreiben.',
  keyMeanings: {
    search: 'in das Suchfeld',
    map: 'diese Liste zeigen',
    earlier: 'zum früheren Artikel',
    later: 'zum späteren Artikel',
    nextMark: 'zur nächsten Fundstelle',
    previousMark: 'zur vorigen Fundstelle',
    results: 'durch die Treffer gehen',
  },
  keysOn: 'Tastenkürzel verwenden',
  close: 'Schließen',
} as const;
