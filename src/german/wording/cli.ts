/** What the commands say besides the messages about files. */

const counted = (count: number, one: string, many: string): string => {
  if (count === 0) return `keine ${many}`;
  return count === 1 ? `1 ${one}` : `${count} ${many}`;
};

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
  checked: (articles: number) => `Geprüft: ${articles} Artikel.`,
  notBuildable: 'So lässt sich die Website nicht erstellen.',

  wrongUse: 'Alle Befehle nennt: lesesaal --help',
  ourFault: (report: string) =>
    `Das hätte nicht geschehen dürfen; der Fehler liegt bei Lesesaal, nicht bei Ihrem Archiv.\nBitte melden Sie ihn mit diesen Zeilen:\n\n${report}`,
  unknownCommand: (found: string, meant: string | undefined) =>
    `Den Befehl „${found}“ gibt es nicht.${meant === undefined ? '' : ` Meinten Sie „${meant}“?`}`,
  unknownOption: (found: string, meant: string | undefined) =>
    `Die Option „${found}“ gibt es hier nicht.${meant === undefined ? '' : ` Meinten Sie „${meant}“?`}`,
} as const;
