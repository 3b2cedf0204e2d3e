import type { Segment } from '../../record/draft.ts';
import { thousands } from '../numbers.ts';

/** Encodings as people know them. */
const encodingNames: Readonly<Record<string, string>> = {
  'windows-1252': 'Windows-1252',
  'iso-8859-1': 'ISO-8859-1',
  'iso-8859-15': 'ISO-8859-15',
  'windows-1250': 'Windows-1250 (Mitteleuropa)',
  'iso-8859-2': 'ISO-8859-2 (Mitteleuropa)',
  cp850: 'Codepage 850 (MS-DOS)',
  macintosh: 'Mac Roman (altes Mac OS)',
};

/** What intake asks the editor, and what `import` says. */
export const intakeDoubts = {
  headlineMissing:
    'Der Text hat keine Überschrift. Bitte ergänzen Sie eine; der Arbeitstitel ist nur ein Vorschlag aus dem Text.',
  dateMissing: 'Der Text nennt kein Datum. Bitte tragen Sie es nach, wenn es bekannt ist.',
  dateInferred: (edtf: string, inWords?: string): string =>
    `Das Datum ist aus dem Text erschlossen: ${inWords === undefined || inWords === edtf ? edtf : `${inWords} (${edtf})`}. Bitte prüfen Sie es.`,
  dateUnknown:
    'Der Text gibt nur Hinweise auf den Tag, aber kein Datum. Bitte tragen Sie es nach, wenn es bekannt ist.',
  /** @param other one more reading, with its indefinite article; undefined where there is none */
  roleUnsure: (role: string, other: string | undefined): string =>
    `Als ${role} gelesen; vielleicht ist es ${other ?? 'etwas anderes'}. Bitte prüfen Sie es.`,
  secondReport: (dateline: string): string =>
    `Mitten im Text steht die Ortsmarke „${dateline}“. Enthält die Datei mehrere Meldungen, machen Sie bitte aus jeder eine eigene Datei.`,
  setAside: (reason: string): string =>
    `Dieser Text ist als ${reason} beiseitegelegt. Gehört er doch zum Artikel?`,
  encodingGuessed: (encoding: string): string =>
    `Die Datei ist nicht in UTF-8 gespeichert; gelesen wurde sie als ${encodingNames[encoding] ?? encoding}, weil ihre Umlaute und Anführungszeichen so am besten stehen. Stimmen sie?`,
  encodedTwice:
    'Der Text scheint zweimal kodiert zu sein: Zeichenfolgen wie „Ã¼“ stehen, wo wohl Umlaute oder Anführungszeichen standen. Bitte speichern Sie ihn noch einmal aus der Quelle, und importieren Sie ihn neu.',
  unreadableCharacters:
    'Im Text stehen Zeichen, die sich nicht lesen ließen (�). Bitte ersetzen Sie sie nach der Quelle.',
  markupInText: (words: string): string =>
    `Im Text steht HTML („${words}“), das als Wortlaut gelesen wurde. Bitte nehmen Sie es heraus, oder importieren Sie die Datei als .html.`,
  empty: 'Die Datei enthält keinen Text.',
} as const;

/** What the editor is asked about a day that cannot be taken as it stands, by the rule that found it. */
export const dayDoubts = {
  'no-such-day': (words: string): string =>
    `Den Tag in „${words}“ gibt es im Kalender nicht; übernommen ist nur das Jahr. Bitte prüfen Sie das Datum.`,
  'weekday-contradicts-day': (words: string): string =>
    `In „${words}“ passen Wochentag und Datum nicht zusammen; übernommen ist nur der Monat. Bitte prüfen Sie das Datum.`,
  'day-to-come': (words: string): string =>
    `Das Datum in „${words}“ liegt in der Zukunft; das Jahr ist deshalb nicht übernommen. Bitte prüfen Sie es.`,
} as const;

interface RoleName {
  /** As it stands after “als”. */
  readonly name: string;
  /** With its indefinite article, as it stands after “vielleicht ist es”. */
  readonly one: string;
}

/** The roles of segments. */
export const roleWording: Readonly<Record<Segment['role'], RoleName>> = {
  kicker: { name: 'Dachzeile', one: 'eine Dachzeile' },
  headline: { name: 'Überschrift', one: 'eine Überschrift' },
  lead: { name: 'Vorspann', one: 'ein Vorspann' },
  byline: { name: 'Verfasserzeile', one: 'eine Verfasserzeile' },
  dateline: { name: 'Ortsmarke', one: 'eine Ortsmarke' },
  'date-line': { name: 'Datumszeile', one: 'eine Datumszeile' },
  caption: { name: 'Bildunterschrift', one: 'eine Bildunterschrift' },
  credit: { name: 'Bildnachweis', one: 'ein Bildnachweis' },
  'alt-text': { name: 'Ersatztext eines Bildes', one: 'der Ersatztext eines Bildes' },
  subhead: { name: 'Zwischenüberschrift', one: 'eine Zwischenüberschrift' },
  paragraph: { name: 'Absatz', one: 'ein Absatz' },
  'list-item': { name: 'Listenpunkt', one: 'ein Listenpunkt' },
  quote: { name: 'Zitat', one: 'ein Zitat' },
  'interview-turn': { name: 'Interviewbeitrag', one: 'ein Interviewbeitrag' },
  related: { name: 'Verweis auf andere Artikel', one: 'ein Verweis auf andere Artikel' },
  correction: { name: 'Berichtigung', one: 'eine Berichtigung' },
  signature: { name: 'Kürzel', one: 'ein Kürzel' },
  boilerplate: { name: 'Hinweis des Verlags', one: 'ein Hinweis des Verlags' },
  share: { name: 'Schaltfläche oder Werbung', one: 'eine Schaltfläche oder Werbung' },
  unknown: { name: 'Unklares', one: 'etwas Unklares' },
  'white-space': { name: 'Zwischenraum', one: 'ein Zwischenraum' },
};

const openQuestions = (count: number): string => {
  if (count === 0) return 'keine offenen Fragen';
  return count === 1 ? 'eine offene Frage' : `${thousands(count)} offene Fragen`;
};

const asText =
  'Bitte öffnen Sie die Datei mit ihrem Programm, speichern oder exportieren Sie sie als Text (.txt) oder HTML, und importieren Sie das.';

/** Keyed by the formats of `intake/foreign-format.ts`. */
const foreignKinds = {
  pdf: 'ein PDF',
  packed: 'ein gepacktes Dokument (ZIP, so auch DOCX und ODT)',
  office: 'ein Dokument eines älteren Office-Programms (DOC)',
  rtf: 'ein RTF-Dokument',
  image: 'ein Bild',
  gzip: 'eine gepackte Datei (GZIP)',
} as const;

type ForeignKind = keyof typeof foreignKinds;

export const importWording = {
  notOverwritten: (file: string): string =>
    `${file} gibt es schon und wird nicht überschrieben. Bitte benennen Sie diese Datei um oder löschen Sie sie, und importieren Sie noch einmal.`,
  description: 'liest rohe Pressetexte und gespeicherte Webseiten und schreibt Entwürfe ins Archiv',
  fileArgument: 'Dateien, Ordner oder „-“ für die Standardeingabe',
  jsonOption: 'gibt die Entwürfe als JSON auf der Standardausgabe aus, statt sie zu schreiben',
  dryRunOption: 'sagt, was geschrieben würde, und schreibt nichts',
  written: (file: string, target: string, doubts: number): string =>
    `${file} → ${target} (${openQuestions(doubts)})`,
  wouldWrite: (file: string, target: string): string => `${file} → ${target} (nur Probe, nichts geschrieben)`,
  alreadyThere: (file: string, target: string): string =>
    `${file} ist schon im Archiv: ${target}. Nichts geändert.`,
  unreadable: (reason: string): string => `Die Datei lässt sich nicht lesen: ${reason}`,
  notWritten: (reason: string): string => `Der Entwurf ließ sich nicht schreiben: ${reason}`,
  noText: 'Die Datei enthält keinen Text. Erwartet wird ein Artikel als Text oder gespeicherte Webseite.',
  nothingFound: (path: string): string =>
    `In ${path} liegt keine Datei, die sich übernehmen lässt (.txt, .html, .htm).`,
  notFound: (path: string): string =>
    `${path} gibt es nicht. Bitte prüfen Sie den Namen der Datei oder des Ordners.`,
  passedOver: (ending: string, example: string, count: number): string =>
    `übergangen: ${example}${count === 1 ? '' : ` und ${count === 2 ? 'eine weitere Datei' : `${thousands(count - 1)} weitere Dateien`} ${ending === '' ? 'ohne Endung' : `auf ${ending}`}`}`,
  whatIsTaken:
    'Aus Ordnern wird übernommen, was auf .txt, .text, .html, .htm oder .xhtml endet. Andere Dateien, in denen Text steht, nennen Sie einzeln.',
  foreign: (format: ForeignKind): string => `Das ist ${foreignKinds[format]}, kein Text. ${asText}`,
  nullCharacter: `In der Datei stehen Nullzeichen, die in keinem Text vorkommen: Sie ist etwas anderes als Text, oder sie ist beschädigt. ${asText}`,
  summary: (taken: number, known: number, passedOver: number, failed: number, isDry: boolean): string =>
    `${thousands(taken)} ${isDry ? 'zu übernehmen' : 'übernommen'}, ${thousands(known)} schon bekannt, ${passedOver === 0 ? '' : `${thousands(passedOver)} übergangen, `}${thousands(failed)} mit Fehlern.`,
  progress: (done: number, all: number): string => `${thousands(done)} von ${thousands(all)} …`,
} as const;
