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
    'Der Text hat keine Überschrift. Bitte eine ergänzen; der Arbeitstitel ist nur ein Vorschlag aus dem Text.',
  headlineUnsure: 'Vielleicht ist diese Zeile keine Überschrift, sondern eine Zwischenüberschrift.',
  dateMissing: 'Der Text nennt kein Datum. Bitte nachtragen, wenn es bekannt ist.',
  dateInferred: (edtf: string): string => `Das Datum (${edtf}) ist aus dem Text erschlossen. Bitte prüfen.`,
  dateUnknown:
    'Der Text gibt nur Hinweise auf den Tag, aber kein Datum. Bitte nachtragen, wenn es bekannt ist.',
  roleUnsure: (role: string, other: string): string =>
    `Als ${role} gelesen, vielleicht ist es ${other}. Bitte prüfen.`,
  secondReport: (dateline: string): string =>
    `Mitten im Text steht die Ortsmarke „${dateline}“. Enthält die Datei mehrere Meldungen? Dann bitte trennen.`,
  setAside: (reason: string): string => `Beiseitegelegt als ${reason}. Gehört es doch zum Artikel?`,
  encodingGuessed: (encoding: string): string =>
    `Die Datei ist nicht in UTF-8 gespeichert; gelesen wurde sie als ${encodingNames[encoding] ?? encoding}, weil ihre Umlaute und Anführungszeichen so am besten stehen. Stimmen sie?`,
  encodedTwice:
    'Der Text scheint zweimal kodiert zu sein: Zeichenfolgen wie „Ã¼“ stehen, wo wohl Umlaute oder Anführungszeichen standen. Bitte aus der Quelle neu speichern und noch einmal übernehmen.',
  unreadableCharacters: 'Im Text stehen Zeichen, die sich nicht lesen ließen (�).',
  markupInText: (words: string): string =>
    `Im Text steht Auszeichnung einer Webseite („${words}“), die als Wortlaut gelesen wurde. Bitte bereinigen oder die Datei als .html übernehmen.`,
  empty: 'Die Datei enthält keinen Text.',
} as const;

/** What the editor is asked about a day that cannot be taken as it stands, by the rule that found it. */
export const dayDoubts = {
  'no-such-day': (words: string): string =>
    `Den Tag in „${words}“ gibt es im Kalender nicht; übernommen ist nur das Jahr. Bitte prüfen.`,
  'weekday-contradicts-day': (words: string): string =>
    `In „${words}“ passen Wochentag und Datum nicht zusammen; übernommen ist nur der Monat. Bitte prüfen.`,
  'day-to-come': (words: string): string =>
    `Das Datum in „${words}“ liegt in der Zukunft; das Jahr ist deshalb nicht übernommen. Bitte prüfen.`,
} as const;

/** The roles of segments, with the indefinite article they take after "als". */
export const roleWording: Readonly<Record<string, string>> = {
  kicker: 'Dachzeile',
  headline: 'Überschrift',
  lead: 'Vorspann',
  byline: 'Autorenzeile',
  dateline: 'Ortsmarke',
  'date-line': 'Datumszeile',
  caption: 'Bildunterschrift',
  credit: 'Bildnachweis',
  'alt-text': 'Alternativtext eines Bildes',
  subhead: 'Zwischenüberschrift',
  paragraph: 'Absatz',
  'list-item': 'Listenpunkt',
  quote: 'Zitat',
  'interview-turn': 'Interviewbeitrag',
  related: 'Verweis auf andere Artikel',
  correction: 'Korrektur',
  signature: 'Kürzel',
  boilerplate: 'Hinweis des Verlags',
  share: 'Bedienelement oder Werbung',
  unknown: 'Unklares',
};

export const reasonWording: Readonly<Record<string, string>> = {
  boilerplate: 'Hinweis des Verlags',
  related: 'Verweis auf andere Artikel',
  'alt-text': 'Alternativtext eines Bildes',
  share: 'Bedienelement oder Werbung',
  unknown: 'Unklares',
};

/** @param code one of the codes that file systems give */
const fileFault = (code: string, file: string): string | undefined => {
  switch (code) {
    case 'EEXIST':
      return `${file} gibt es schon und wird nicht überschrieben. Bitte benennen Sie diese Datei um oder löschen Sie sie, und importieren Sie noch einmal.`;
    case 'ENOSPC':
      return 'Auf dem Datenträger ist kein Platz mehr. Bitte schaffen Sie Platz, und importieren Sie noch einmal.';
    case 'EACCES':
      return `Der Zugriff auf ${file} ist nicht erlaubt. Bitte prüfen Sie die Rechte an Datei und Ordner.`;
    case 'EROFS':
      return `${file} liegt auf einem Datenträger, der nur gelesen werden kann.`;
    case 'ENOTDIR':
      return `Auf dem Weg nach ${file} liegt eine Datei, wo ein Ordner erwartet wird. Bitte prüfen Sie den Pfad.`;
    default:
      return undefined;
  }
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
  fileFault,
  description: 'liest rohe Pressetexte und gespeicherte Webseiten und schreibt Entwürfe ins Archiv',
  fileArgument: 'Dateien, Ordner oder „-“ für die Standardeingabe',
  archiveOption: 'Ordner des Archivs',
  jsonOption: 'gibt die Entwürfe als JSON auf der Standardausgabe aus, statt sie zu schreiben',
  dryRunOption: 'sagt, was geschrieben würde, und schreibt nichts',
  written: (file: string, target: string, doubts: number): string =>
    `${file} → ${target} (${doubts === 1 ? 'ein Zweifel' : `${doubts} Zweifel`})`,
  wouldWrite: (file: string, target: string): string => `${file} → ${target} (nur Probe, nichts geschrieben)`,
  alreadyThere: (file: string, target: string): string =>
    `${file} ist schon im Archiv: ${target}. Nichts geändert.`,
  unreadable: (reason: string): string => `Die Datei lässt sich nicht lesen: ${reason}`,
  notWritten: (reason: string): string => `Der Entwurf ließ sich nicht schreiben: ${reason}`,
  noText: 'Die Datei enthält keinen Text. Erwartet wird ein Artikel als Text oder gespeicherte Webseite.',
  nothingFound: (path: string): string =>
    `In ${path} liegt keine Datei, die sich übernehmen lässt (.txt, .html, .htm).`,
  notFound: (path: string): string =>
    `${path} gibt es nicht. Bitte den Namen der Datei oder des Ordners prüfen.`,
  passedOver: (ending: string, example: string, count: number): string =>
    `übergangen: ${example}${count === 1 ? '' : ` und ${count === 2 ? 'eine weitere Datei' : `${count - 1} weitere Dateien`} ${ending === '' ? 'ohne Endung' : ending}`}`,
  whatIsTaken:
    'Aus Ordnern wird übernommen, was auf .txt, .text, .html, .htm oder .xhtml endet. Andere Dateien, in denen Text steht, nennen Sie einzeln.',
  foreign: (format: ForeignKind): string => `Das ist ${foreignKinds[format]}, kein Text. ${asText}`,
  nullCharacter: `In der Datei stehen Nullzeichen, die in keinem Text vorkommen: Sie ist etwas anderes als Text, oder sie ist beschädigt. ${asText}`,
  summary: (written: number, known: number, passedOver: number, failed: number): string =>
    `${written} übernommen, ${known} schon bekannt, ${passedOver === 0 ? '' : `${passedOver} übergangen, `}${failed} mit Fehlern.`,
  progress: (done: number, all: number): string => `${done} von ${all} …`,
} as const;
