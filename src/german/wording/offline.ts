import { oneDigit, thousands } from '../numbers.ts';
import type { ProseSection } from './prose.ts';

/** A size as people compare them: `860 kB`, `31,4 MB`, `1,2 GB`. */
const size = (bytes: number): string => {
  if (bytes < 1e6) return `${thousands(Math.ceil(bytes / 1000))}\u00a0kB`;
  if (bytes < 1e9) return `${oneDigit(bytes / 1e6)}\u00a0MB`;
  return `${oneDigit(bytes / 1e9)}\u00a0GB`;
};

/** Everything that is said about reading without a connection. Another language is another table of this shape. */
export const offlineWording = {
  title: 'Offline lesen',
  description: 'Das Archiv auf dem eigenen Gerät aufbewahren, um ohne Netz darin zu lesen und zu suchen.',
  intro:
    'Sie können dieses Archiv auf Ihrem Gerät aufbewahren und dann auch ohne Netz darin lesen und suchen: unterwegs, im Flugzeug, in einem Lesesaal ohne Empfang.',
  foot: 'Offline lesen',
  fromSearch: 'Auch ohne Netz suchen: das Archiv offline verfügbar machen',

  withoutScript:
    'Zum Aufbewahren braucht diese Seite JavaScript. Lesen können Sie alles auch ohne; und eine Kopie der ganzen Website, von der Festplatte oder vom USB-Stick geöffnet, braucht weder JavaScript noch Netz.',
  obstacles: {
    disk: 'Sie lesen diese Website gerade von einem Datenträger. Es liegt schon alles bei Ihnen; mehr aufzubewahren gibt es nicht.',
    browser:
      'Hier kann Ihr Browser nichts aufbewahren. Das liegt meist an einem privaten Fenster oder daran, dass diese Website nicht über eine verschlüsselte Verbindung (https) aufgerufen wurde.',
    preview: 'Dies ist eine Vorschau. Damit sie immer den neuesten Stand zeigt, wird nichts aufbewahrt.',
  },
  refused:
    'Ihr Browser hat das Aufbewahren abgelehnt, oder der Server liefert Dateien anders aus, als sie gebaut wurden. Lesen können Sie alles wie bisher.',
  missing: (path: string) =>
    `Die Seite „${path}“ ist auf diesem Gerät nicht gespeichert, und es besteht keine Verbindung zum Server.`,
  tryAgain: 'Noch einmal versuchen',

  onThisDevice: 'Auf diesem Gerät',
  looking: 'Einen Augenblick …',
  size,
  nothingKept: (bytes: number) =>
    `Auf diesem Gerät ist das Archiv noch nicht gespeichert. Es braucht ${size(bytes)} Platz; übertragen wird meist weniger, weil Server Texte gepackt senden.`,
  keptInPassing: (bytes: number) =>
    `Das ganze Archiv ist auf diesem Gerät gespeichert (${size(bytes)}). Weil es so klein ist, hat Ihr Browser es beim Lesen gleich mitgenommen.`,
  keptWhole: (bytes: number) =>
    `Das ganze Archiv ist auf diesem Gerät gespeichert (${size(bytes)}). Sie können ohne Netz darin lesen und suchen.`,
  keptPart: (kept: number, total: number) =>
    `Von ${size(total)} sind ${size(kept)} auf diesem Gerät gespeichert. Diesen Teil können Sie ohne Netz lesen.`,
  loading: (kept: number, wanted: number) => `Wird gespeichert: ${size(kept)} von ${size(wanted)}.`,
  loadingGoesOn:
    'Sie können inzwischen weiterlesen; solange eine Seite des Archivs offen ist, geht es weiter.',
  paused: (kept: number, wanted: number) => `Angehalten bei ${size(kept)} von ${size(wanted)}.`,
  faults: {
    network: 'Es besteht keine Verbindung. Sobald sie wieder da ist, geht es von selbst weiter.',
    full: 'Der Platz auf diesem Gerät reicht nicht für alles. Was schon gespeichert ist, bleibt lesbar. Machen Sie Platz und setzen Sie fort, oder entfernen Sie einzelne Jahrgänge.',
    changed:
      'Auf dem Server liegt inzwischen eine neue Fassung des Archivs. Wechseln Sie unten zu ihr; dann geht es mit ihr weiter.',
    altered:
      'Der Server liefert Dateien anders aus, als sie gebaut wurden. Damit nichts Falsches gespeichert wird, ist hier angehalten worden.',
  },

  keep: (bytes: number) => `Archiv offline verfügbar machen (${size(bytes)})`,
  pause: 'Anhalten',
  resume: 'Fortsetzen',
  remove: 'Vom Gerät entfernen',
  began: 'Das Speichern hat begonnen.',
  progress: (percent: number) => `${percent}\u00a0Prozent gespeichert.`,
  ended: 'Fertig gespeichert.',
  pausedNow: 'Angehalten.',
  removed: 'Vom Gerät entfernt.',

  choice: 'Jahrgang für Jahrgang',
  choiceExplanation: (bytes: number) =>
    `Wählen Sie, was Sie brauchen. Zu jeder Auswahl kommen die Überblicksseiten und die Suche (${size(bytes)}).`,
  choiceTable: 'Teile des Archivs',
  columns: ['Teil', 'Artikel', 'Größe', 'Zustand'],
  groupName: (id: string) =>
    ({
      daten: 'Datendateien',
      'ohne-jahr': 'Ohne Jahr',
      grund: 'Überblick',
      suche: 'Suche',
      namen: 'Seiten der Namen',
    })[id] ?? id,
  articles: (count: number) => (count === 0 ? '' : thousands(count)),
  groupKept: 'gespeichert',
  groupLoading: (percent: number) => `zu ${percent}\u00a0%`,
  choose: (name: string) => `${name} auswählen`,
  removeGroup: 'Entfernen',
  removeGroupOf: (name: string) => `${name} vom Gerät entfernen`,
  keepChoice: (bytes: number) =>
    bytes === 0 ? 'Auswahl offline verfügbar machen' : `Auswahl offline verfügbar machen (${size(bytes)})`,

  room: (bytes: number) => `Ihr Browser räumt dieser Website noch etwa ${size(bytes)} ein.`,
  lasting: 'Er hat zugesagt, das Gespeicherte nicht von sich aus zu löschen.',
  fleeting: 'Wird der Platz auf dem Gerät knapp, darf er das Gespeicherte löschen.',
} as const;

export const offlineSections: readonly ProseSection[] = [
  {
    heading: 'Was gespeichert wird',
    paragraphs: [
      'Was Sie hier lesen, speichert Ihr Browser schon beim Lesen, dazu Schrift, Gestaltung, Startseite und Suchseite. Diese Seiten lassen sich später auch ohne Netz wieder aufschlagen. Ein kleines Archiv von wenigen Megabyte nimmt er dabei gleich ganz mit, es sei denn, Sie haben ihn angewiesen, Daten zu sparen. Alles andere speichert er erst, wenn Sie es hier verlangen.',
      'Jede Datei wird beim Speichern mit ihrer Prüfsumme verglichen. Was nicht genau so ankommt, wie es gebaut wurde, wird nicht aufbewahrt.',
    ],
  },
  {
    heading: 'Wer davon erfährt',
    paragraphs: [
      'Niemand. Gespeichert wird nur in diesem Browser auf diesem Gerät. Wer den Server betreibt, sieht, dass Dateien abgerufen werden, wie bei jeder Website; was Sie danach lesen und suchen, sieht er nicht.',
    ],
  },
  {
    heading: 'Wenn sich das Archiv ändert',
    paragraphs: [
      'Gibt es eine neue Fassung, so erscheint am Fuß der Seite eine Zeile mit einem Knopf. Bis Sie ihn drücken oder alle Seiten des Archivs schließen, lesen Sie in der Fassung weiter, in der Sie begonnen haben. Zwei Fassungen werden nie vermischt.',
      'Was Sie aufbewahren, zieht mit um; geladen wird dafür nur, was sich geändert hat.',
    ],
  },
  {
    heading: 'Wie Sie es wieder loswerden',
    paragraphs: [
      '„Vom Gerät entfernen“ löscht das Archiv und alles, was beim Lesen gespeichert wurde; dann wird auch ein kleines Archiv nicht mehr von selbst mitgenommen. Schrift, Gestaltung, Startseite und Suchseite bleiben, weil jeder weitere Besuch sie wieder braucht. Auch sie löschen Sie in den Einstellungen Ihres Browsers, bei den Daten dieser Website.',
    ],
  },
];
