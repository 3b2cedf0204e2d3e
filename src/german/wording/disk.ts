/** What is said when the machine is at fault, not the archive: its disk is full, or something is not allowed. */
export interface DiskFault {
  /** As the system names it: `ENOSPC`, `EACCES` … */
  readonly code: string;
  /** What the system was asked to do: `open`, `write` … */
  readonly call: string;
  /** Undefined where the system does not say. */
  readonly path: string | undefined;
  /** The second path of a call that takes two. */
  readonly other: string | undefined;
}

/** By the system's call, what could not be done. */
const deeds: ReadonlyMap<string, string> = new Map([
  ['open', 'öffnen'],
  ['read', 'lesen'],
  ['readlink', 'lesen'],
  ['scandir', 'lesen'],
  ['stat', 'ansehen'],
  ['lstat', 'ansehen'],
  ['fstat', 'ansehen'],
  ['realpath', 'ansehen'],
  ['access', 'ändern'],
  ['write', 'schreiben'],
  ['fsync', 'schreiben'],
  ['fdatasync', 'schreiben'],
  ['close', 'schreiben'],
  ['mkdir', 'anlegen'],
  ['mkdtemp', 'anlegen'],
  ['unlink', 'löschen'],
  ['rmdir', 'löschen'],
  ['rm', 'löschen'],
  ['rename', 'verschieben'],
  ['copyfile', 'kopieren'],
  ['watch', 'beobachten'],
  ['spawn', 'starten'],
]);

type Reason = readonly [why: string, mend: string];

const awayReason: Reason = ['Der Datenträger ist nicht mehr da', 'Prüfen Sie seine Verbindung'];
const networkReason: Reason = [
  'Die Verbindung zum Netzlaufwerk ist unterbrochen',
  'Stellen Sie sie wieder her',
];

/** By the system's code: why it could not be done, and what mends it. */
const reasons: ReadonlyMap<string, Reason> = new Map<string, Reason>([
  ['ENOSPC', ['Auf dem Datenträger ist kein Platz mehr', 'Schaffen Sie dort Platz']],
  [
    'EDQUOT',
    [
      'Der Platz, der Ihnen auf dem Datenträger zusteht, ist aufgebraucht',
      'Löschen Sie dort, was Sie nicht brauchen, oder lassen Sie sich mehr Platz geben',
    ],
  ],
  [
    'EFBIG',
    [
      'Die Datei würde größer, als es dort erlaubt ist',
      'Heben Sie die Grenze an (ulimit -f), oder nennen Sie einen Ordner auf einem anderen Datenträger',
    ],
  ],
  ['EACCES', ['Der Zugriff ist nicht erlaubt', 'Prüfen Sie die Rechte daran und an den Ordnern darüber']],
  [
    'EPERM',
    [
      'Das Betriebssystem erlaubt es nicht',
      'Prüfen Sie, wem Datei und Ordner gehören und ob sie gegen Änderungen geschützt sind',
    ],
  ],
  [
    'EROFS',
    [
      'Der Datenträger kann nur gelesen werden',
      'Hängen Sie ihn beschreibbar ein, oder nennen Sie einen Ordner auf einem anderen',
    ],
  ],
  [
    'EMFILE',
    [
      'So viele Dateien, wie dafür nötig sind, darf ein Programm hier nicht zugleich öffnen',
      'Heben Sie die Grenze an (ulimit -n)',
    ],
  ],
  [
    'ENFILE',
    ['Auf diesem Rechner sind so viele Dateien geöffnet, wie er zulässt', 'Beenden Sie andere Programme'],
  ],
  ['ENOMEM', ['Der Arbeitsspeicher dieses Rechners ist erschöpft', 'Beenden Sie andere Programme']],
  [
    'EIO',
    ['Der Datenträger meldet einen Fehler', 'Prüfen Sie, ob er beschädigt und ob er noch verbunden ist'],
  ],
  ['ENXIO', awayReason],
  ['ENODEV', awayReason],
  ['ENOTCONN', networkReason],
  ['ESTALE', networkReason],
  ['ETIMEDOUT', ['Der Datenträger antwortet nicht', 'Prüfen Sie seine Verbindung']],
  [
    'EBUSY',
    ['Ein anderes Programm oder das Betriebssystem benutzt es gerade', 'Schließen Sie, was damit arbeitet'],
  ],
  [
    'EXDEV',
    [
      'Beides liegt auf verschiedenen Datenträgern',
      'Nennen Sie einen Ordner, der mit allem darin auf einem einzigen liegt',
    ],
  ],
  [
    'ENOENT',
    [
      'Es ist nicht mehr da',
      'Wird dort gerade etwas verschoben, umbenannt oder gelöscht, so warten Sie, bis das getan ist; geschieht es ohne das, melden Sie es bitte als Fehler von Lesesaal',
    ],
  ],
  ['ENOTDIR', ['Auf dem Weg dorthin liegt eine Datei, wo ein Ordner erwartet wird', 'Prüfen Sie den Pfad']],
  [
    'EISDIR',
    ['Dort liegt ein Ordner, wo eine Datei erwartet wird', 'Verschieben Sie ihn an eine andere Stelle'],
  ],
  [
    'ELOOP',
    [
      'Verknüpfungen auf dem Weg dorthin führen im Kreis',
      'Berichtigen Sie sie, oder nennen Sie einen anderen Ordner',
    ],
  ],
  [
    'ENAMETOOLONG',
    ['Der Name ist länger, als es dort erlaubt ist', 'Nennen Sie einen Ordner mit kürzerem Pfad'],
  ],
]);

/** Watching files uses up something else than room or open files, under the same codes. */
const watchingReason: Reason = [
  'Mehr Dateien lässt das Betriebssystem nicht zugleich beobachten',
  'Heben Sie die Grenzen an (unter Linux fs.inotify.max_user_watches und fs.inotify.max_user_instances)',
];

const reasonOf = ({ code, call }: DiskFault): Reason | undefined =>
  call === 'watch' && (code === 'ENOSPC' || code === 'EMFILE') ? watchingReason : reasons.get(code);

const notDone = ({ call, path, other }: DiskFault): string =>
  [
    path === undefined ? 'Eine Datei' : `„${path}“`,
    'lässt sich nicht',
    ...(other === undefined ? [] : [`nach „${other}“`]),
    deeds.get(call) ?? 'benutzen',
  ].join(' ');

export const diskWording = {
  /** What could not be done, why, and what mends it; undefined for what is no fault of the machine. */
  fault: (fault: DiskFault): string | undefined => {
    const reason = reasonOf(fault);
    if (reason === undefined) return undefined;
    const [why, mend] = reason;
    return `${notDone(fault)}. ${why} (${fault.code}). ${mend}.`;
  },
  again: 'Rufen Sie dann den Befehl noch einmal auf.',
  /** The standard output takes no more. */
  output: (code: string): string =>
    `Die Standardausgabe lässt sich nicht schreiben. ${reasons.get(code)?.[0] ?? 'Das Betriebssystem nimmt nichts mehr an'} (${code}). Die Ausgabe ist unvollständig.`,
} as const;
