import { counted, listed, thousands } from '../numbers.ts';

interface Differences {
  readonly missing: number;
  readonly changed: number;
  readonly added: number;
}

const files = (count: number): string => counted(count, 'Datei', 'Dateien');

const mend = 'Holen Sie sie aus einer anderen Kopie der Website, oder bauen Sie die Website noch einmal.';

/** What `lesesaal verify` says. */
export const verifyWording = {
  description:
    'prüft, ob eine gebaute Website noch aus den Dateien besteht, die gebaut wurden; braucht weder Archiv noch Netz',
  outOption: 'Ordner der Website oder einer Kopie',
  jsonOption: 'gibt die Abweichungen als JSON auf der Standardausgabe aus',
  noSite: (folder: string) =>
    `„${folder}“ ist kein Ordner. Nennen Sie mit --out den Ordner einer gebauten Website.`,
  noChecksums: (folder: string, list: string) =>
    `In „${folder}“ liegt keine Datei ${list}, in der stünde, woraus die Website besteht. Sie fehlt in der Kopie, oder der Ordner ist keine Website von Lesesaal: Nennen Sie mit --out einen anderen, oder bauen Sie die Website noch einmal.`,
  missing: `Diese Datei gehört zur Website und fehlt. ${mend}`,
  noFile: `Hier gehört eine Datei zur Website, es liegt aber ein Ordner da. ${mend}`,
  changed: (found: string, expected: string) =>
    `Diese Datei hat einen anderen Inhalt als den gebauten: SHA-256 ist ${found}, erwartet wird ${expected}. ${mend}`,
  unreadable: (code: string) =>
    `Diese Datei lässt sich nicht lesen (${code}). Prüfen Sie Rechte und Datenträger. ${mend}`,
  added: {
    file: 'Diese Datei gehört nicht zur Website. Löschen Sie sie, wenn nicht Sie selbst sie hierher gelegt haben.',
    folder:
      'Dieser Ordner gehört nicht zur Website. Löschen Sie ihn, wenn nicht Sie selbst ihn hierher gelegt haben.',
  },
  ofHost: {
    file: 'Diese Datei ist nicht von Lesesaal, und was in ihr steht, ist nicht geprüft. Dem Namen nach ist sie für den Server da; löschen Sie sie, wenn er sie nicht braucht.',
    folder:
      'Dieser Ordner ist nicht von Lesesaal, und was in ihm liegt, ist nicht geprüft. Dem Namen nach ist er für den Server da; löschen Sie ihn, wenn der ihn nicht braucht.',
  },
  brokenLines: (count: number) =>
    `Diese Zeile ist keine Prüfsumme${count > 1 ? `, und ${counted(count - 1, 'weitere ist', 'weitere sind')} es nicht` : ''}. Erwartet werden 64 Ziffern (0–9, a–f), zwei Leerzeichen und der Pfad einer Datei, jeder nur einmal. Die Liste selbst ist beschädigt: ${mend}`,
  asBuilt: (count: number, others: number, list: string, hash: string) =>
    `${files(count)}, alle wie gebaut${others > 0 ? `; ${counted(others, 'weiterer Eintrag ist', 'weitere Einträge sind')} nicht von Lesesaal` : ''}. SHA-256 der Liste ${list}: ${hash}`,
  differs: (count: number, { missing, changed, added }: Differences) =>
    `${files(count)} geprüft: ${listed(
      [
        [missing, `${thousands(missing)} ${missing === 1 ? 'fehlt' : 'fehlen'}`] as const,
        [changed, `${thousands(changed)} ${changed === 1 ? 'ist' : 'sind'} anders`] as const,
        [added, `${thousands(added)} ${added === 1 ? 'gehört' : 'gehören'} nicht dazu`] as const,
      ].flatMap(([some, text]) => (some > 0 ? [text] : [])),
    )}.`,
  progress: (done: number, of: number) => `${thousands(done)} von ${files(of)} geprüft …`,
} as const;
