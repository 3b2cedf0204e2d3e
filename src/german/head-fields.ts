import type { Reading } from '../record/draft.ts';

/**
 * Labels that an archive or a database sets before the parts of a text, one to a line above it, and what stands
 * behind them.
 */
export const headFields: readonly (readonly [role: Reading['role'], labels: readonly string[]])[] = [
  ['headline', ['Titel', 'Überschrift', 'Schlagzeile', 'Headline', 'Haupttitel', 'Betreff', 'Subject']],
  ['lead', ['Untertitel', 'Unterzeile', 'Vorspann', 'Teaser']],
  ['kicker', ['Dachzeile', 'Obertitel', 'Ressort', 'Rubrik']],
  ['byline', ['Autor', 'Autorin', 'Autoren', 'Verfasser', 'Verfasserin', 'Von', 'From']],
  ['date-line', ['Zeit', 'Datum', 'Tag', 'Erscheinungsdatum', 'Erscheinungstag', 'Gesendet', 'Date']],
  [
    'boilerplate',
    [
      'Quelle',
      'Zeitung',
      'Medium',
      'Publikation',
      'Seite',
      'Seiten',
      'Ausgabe',
      'Nummer',
      'An',
      'To',
      'Cc',
      'Antwort an',
    ],
  ],
];
