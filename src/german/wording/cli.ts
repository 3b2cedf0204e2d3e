/** What the commands say besides the messages about files. */

const counted = (count: number, one: string, many: string): string => {
  if (count === 0) return `keine ${many}`;
  return count === 1 ? `1 ${one}` : `${count} ${many}`;
};

const suggestion = (word: string | undefined): string =>
  word === undefined ? '' : ` Meinten Sie „${word}“?`;

export const cliWording = {
  description:
    'Lesesaal: aus einem Ordner mit Pressetexten wird eine Website, die man lesen und durchsuchen kann.',
  archiveOption: 'Ordner des Archivs',
  check: 'prüft das Archiv und nennt alle Fehler und offenen Fragen; schreibt nichts',
  checkJson: 'gibt die Meldungen als JSON auf der Standardausgabe aus',

  summary: (errors: number, warnings: number) => {
    const text = `${counted(errors, 'Fehler', 'Fehler')}, ${counted(warnings, 'Hinweis', 'Hinweise')}.`;
    return text.charAt(0).toUpperCase() + text.slice(1);
  },

  /** What stands behind the options and commands, in the help and where it is missing. */
  values: {
    folder: 'ORDNER',
    file: 'DATEI',
    query: 'SUCHE',
    address: 'ADRESSE',
    year: 'JAHR',
    port: 'NUMMER',
  },
  /** Keyed by the words that commander puts into the first line of its help. */
  usage: { '[options]': '[Optionen]', '[command]': '[Befehl]' },

  help: 'zeigt diese Hilfe',
  version: 'nennt die Version',
  withDefault: (description: string, value: string) => `${description} (sonst: ${value})`,
  /** Keyed by the titles that commander prints. */
  helpTitles: {
    'Usage:': 'Aufruf:',
    'Options:': 'Optionen:',
    'Commands:': 'Befehle:',
    'Arguments:': 'Angaben:',
  },

  unknownCommand: (found: string, meant: string | undefined) =>
    `Den Befehl „${found}“ gibt es nicht.${suggestion(meant)}`,
  unknownOption: (found: string, meant: string | undefined) =>
    `Die Option „${found}“ gibt es hier nicht.${suggestion(meant)}`,
  notAnOption: (found: string) =>
    `Ist ein Suchwort oder ein Dateiname gemeint, schreiben Sie „--“ davor: „-- ${found}“.`,
  missingValue: (option: string) => `Nach „${option}“ fehlt die Angabe.`,
  missingArgument: (argument: string) => `Es fehlt: ${argument}.`,
  tooMany:
    'Das sind mehr Angaben, als der Befehl versteht. Was Leerzeichen enthält, gehört in Anführungszeichen.',
  seeHelp: (command: string) => `Alle Möglichkeiten zeigt „${command} --help“.`,
  ourFault: (report: string) =>
    `Das hätte nicht geschehen dürfen: Der Fehler liegt bei Lesesaal, nicht bei Ihnen.\nBitte melden Sie ihn mit diesen Zeilen:\n\n${report}`,
} as const;
