import { oneDigit } from '../numbers.ts';

/** What the preview says. */
export const previewWording = {
  description: 'baut das Archiv, zeigt es auf diesem Rechner und baut bei jeder Änderung neu',
  followDescription: 'baut für eine Vorschau, sooft sie es verlangt',
  followsPreview: 'Diesen Befehl gibt nur die Vorschau. Sie selbst rufen „lesesaal serve“ auf.',
  portOption: 'Anschluss (Port) der Vorschau; ohne Angabe ab 8080 der erste freie',
  nothingBuilt: 'Noch gibt es hier keine Website. Die Meldungen stehen im Terminal.',
  otherHost:
    'Die Vorschau ist nur für diesen Rechner da. Öffnen Sie sie unter der Adresse, die im Terminal steht.',
  address: (address: string) => `Vorschau: ${address}  (Ende mit Strg+C)`,
  renewed: (seconds: number, pages: readonly string[]) =>
    `Nach ${oneDigit(seconds)} s erneuert: ${pages.join(', ')}. Das Übrige folgt.`,
  rebuilt: (seconds: number) => `Gebaut in ${oneDigit(seconds)} s.`,
  stillGood: 'Die Vorschau zeigt weiterhin die letzte gute Fassung.',
  noneYet: 'Eine Vorschau gibt es noch nicht; sie erscheint, sobald der Bau gelingt.',
  portExpected: (found: string) =>
    `--port: „${found}“ ist kein Port. Erwartet wird eine Zahl von 1 bis 65535.`,
  portTaken: (port: number) =>
    `Der Port ${port} ist belegt, oder das System erlaubt ihn nicht. Nennen Sie mit --port einen anderen.`,
} as const;
