import { counted, oneDigit, thousands } from '../numbers.ts';
import { baseUrlParts } from './check.ts';

/** What building and previewing a site say on the terminal. */

const amount = (bytes: number): string =>
  bytes < 1_000_000 ? `${thousands(Math.ceil(bytes / 1000))} kB` : `${oneDigit(bytes / 1_000_000)} MB`;

interface Extent {
  readonly articles: number;
  readonly pages: number;
  readonly files: number;
  readonly bytes: number;
  readonly reused: number;
  readonly rewritten: number;
}

interface ChangedFiles {
  readonly missing: readonly string[];
  readonly changed: readonly string[];
  readonly added: readonly string[];
}

const mostNamed = 3;

const someOf = (paths: readonly string[]): string => {
  const more = paths.length - mostNamed;
  return `${paths.slice(0, mostNamed).join(', ')}${more > 0 ? ` (und ${counted(more, 'weitere Datei', 'weitere Dateien')})` : ''}`;
};

/** Nothing of no files; else the verb, in the number that they need, with their names. */
const told = (paths: readonly string[], one: string, many: string): readonly string[] =>
  paths.length === 0 ? [] : [`${paths.length === 1 ? one : many} ${someOf(paths)}`];

const siteAfter = {
  none: 'Eine Website gibt es noch nicht.',
  former: 'Die bisherige Website ist unverändert.',
  unfinished:
    'Die neue Website ist fertig, aber noch nicht ganz an ihrem Platz; der nächste Bau bringt sie dorthin.',
  renewed: 'Die neue Website steht schon an ihrem Platz.',
} as const;

/** Of a record that is no longer in an authority file. */
const lostName = (file: string) => (id: string) =>
  `Unter dieser Adresse stand bisher die Seite von „${id}“; was auf sie verweist, führt jetzt ins Leere. Hat der Eintrag eine neue Kennung, tragen Sie „${id}“ bei ihm in authority/${file}.yaml unter „aliases“ ein.`;

export const buildWording = {
  description: 'baut das Archiv zu einer Website',
  outOption: 'Ordner, in den gebaut wird; was darin liegt, wird zur neuen Website',
  baseUrlOption: 'Adresse, unter der die Website stehen wird (für Sitemap, Feeds und kanonische Links)',
  draftsOption: 'auch Entwürfe aufnehmen',
  noCacheOption: 'alles neu bauen: den Zwischenspeicher löschen und neu anlegen',
  shardOption: 'nur die Artikel eines Ordners als Teil bauen, den „lesesaal merge“ mit anderen verbindet',
  noShard: (found: string, archive: string) =>
    `--shard: Im Archiv ${archive} gibt es keinen Ordner „${found}“ mit Artikeln. Erwartet wird ein Jahr wie „2019“ oder „ohne-jahr“; eine Verknüpfung gilt nicht als Ordner.`,
  shardBuilt: (shard: string, outDir: string) =>
    `Teil ${shard}: ${outDir} (mit „lesesaal merge“ zu verbinden; allein anzusehen in ${outDir}/site)`,
  merge: 'verbindet Teile, die „lesesaal build --shard“ gebaut hat, zu einer Website',
  mergeDraftsOption: 'auch Entwürfe aufnehmen; die Teile müssen ebenso gebaut sein',
  mergeArgument: 'Ordner der Teile',
  noShardFolder: (dir: string) =>
    `${dir} ist kein fertiger Teil. Erwartet wird ein Ordner, den „lesesaal build --shard JAHR --out ${dir}“ gebaut hat.`,
  shardTwice: (shard: string, first: string, other: string) =>
    `In ${first} und ${other} liegt derselbe Teil, ${shard}. Nennen Sie jeden Teil nur einmal.`,
  shardWithDrafts: (shard: string, dir: string) =>
    `${dir}: Der Teil ${shard} ist mit Entwürfen gebaut. Bauen Sie ihn ohne --drafts noch einmal; sollen die Entwürfe auf die Website, rufen Sie auch „lesesaal merge“ mit --drafts auf.`,
  shardWithoutDrafts: (shard: string, dir: string) =>
    `${dir}: Der Teil ${shard} ist ohne Entwürfe gebaut. Bauen Sie ihn mit --drafts noch einmal; sollen keine Entwürfe auf die Website, rufen Sie „lesesaal merge“ ohne --drafts auf.`,
  shardChanged: (shard: string, dir: string, { missing, changed, added }: ChangedFiles) => {
    const parts = [
      ...told(missing, 'es fehlt', 'es fehlen'),
      ...told(changed, 'verändert ist', 'verändert sind'),
      ...told(added, 'nicht dazu gehört', 'nicht dazu gehören'),
    ];
    return `Der Teil ${shard} in ${dir} ist nicht so, wie er gebaut wurde (${parts.join('; ')}). Kopieren Sie ihn noch einmal vollständig hierher, oder bauen Sie ihn noch einmal.`;
  },
  shardsDiffer: (other: string) =>
    `Diese Datei ist nicht dieselbe wie ${other}. Teile müssen aus demselben Stand des Archivs gebaut sein: Bauen Sie den älteren von beiden noch einmal.`,
  quietOption: 'nur Meldungen ausgeben',
  stage: {
    read: 'Artikel lesen',
    render: 'Seiten schreiben',
    write: 'Dateien ablegen',
    index: 'Suche vorbereiten',
    publish: 'Veröffentlichen',
  },
  built: ({ articles, pages, files, bytes, reused, rewritten }: Extent, seconds: number, outDir: string) =>
    `${counted(articles, 'Artikel', 'Artikel')}, ${counted(pages, 'Seite', 'Seiten')}, ${counted(files, 'Datei', 'Dateien')}, ${amount(bytes)} (${counted(rewritten, 'Datei', 'Dateien')} neu, ${thousands(reused)} übernommen) in ${oneDigit(seconds)} s\nFertig: ${outDir}`,
  lostAddress: (id: string) =>
    `Unter dieser Adresse stand bisher ein Artikel; was auf ihn verweist, führt jetzt ins Leere. Hat er eine neue Kennung, tragen Sie „${id}“ in seiner Datei unter „aliases“ ein. Soll sein Text nicht mehr zu lesen sein, behalten Sie die Datei und setzen Sie unter „rights“ „access: withdrawn“.`,
  lostName: {
    person: lostName('persons'),
    organization: lostName('organizations'),
    place: lostName('places'),
    topic: lostName('topics'),
    source: lostName('sources'),
  },
  notBuilt: (errors: number, site: keyof typeof siteAfter) =>
    `Nicht gebaut: ${counted(errors, 'Fehler', 'Fehler')}. ${siteAfter[site]}`,
  /** By what stands in the place of the site after a build that did not come to its end. */
  siteAfter,
  baseUrlExpected: (found: string) =>
    `--base-url: „${found}“ ist keine Webadresse. Erwartet wird etwas wie https://archiv.example.org/presse/`,
  badBaseUrl: (part: string) =>
    `--base-url: ${baseUrlParts.get(part) ?? ''} gefunden; an sie werden die Pfade der Seiten gehängt. Erwartet wird etwas wie https://archiv.example.org/presse/`,
  unknownFault: (found: string, steps: string) =>
    `LESESAAL_FAULT: Den Schritt „${found}“ gibt es nicht. Es gibt: ${steps}`,
  refused: {
    'not-a-folder': (path: string) =>
      `${path} ist eine Datei. Erwartet wird ein Ordner; nennen Sie mit --out einen anderen.`,
    'dangling-link': (path: string) =>
      `${path} führt über eine Verknüpfung ins Leere. Legen Sie an, worauf sie zeigt, oder nennen Sie mit --out einen anderen Ordner.`,
    'mount-point': (path: string) =>
      `${path} ist ein Einhängepunkt (ein Datenträger, ein Netzlaufwerk oder das Volume eines Containers) und lässt sich nicht als Ganzes ersetzen. Nennen Sie mit --out einen Ordner darin, zum Beispiel ${path}/site`,
    'not-ours': (path: string) =>
      `${path} ist nicht leer und wurde nicht von Lesesaal gebaut. Damit nichts verloren geht, wird der Ordner nicht ersetzt: Leeren Sie ihn, oder nennen Sie mit --out einen anderen.`,
    'holds-the-archive': (path: string) =>
      `In ${path} liegt das Archiv selbst; der Bau würde es ersetzen. Nennen Sie mit --out einen anderen Ordner.`,
    'inside-the-archive': (path: string) =>
      `${path} liegt im Archiv, wo nur dessen Dateien stehen. Nennen Sie mit --out einen anderen Ordner.`,
    'holds-the-generator': (path: string) =>
      `In ${path} liegt Lesesaal selbst; der Bau würde es ersetzen. Nennen Sie mit --out einen anderen Ordner.`,
    'holds-the-working-folder': (path: string) =>
      `${path} enthält den Ordner, in dem Sie gerade arbeiten; der Bau würde ihn ersetzen. Nennen Sie mit --out einen anderen Ordner.`,
  },
  busy: (pid: number, host: string, lockFile: string) =>
    `Ein anderer Bau schreibt gerade dieselbe Website (Prozess ${pid} auf ${host}). Warten Sie, bis er fertig ist. Läuft er sicher nicht mehr, löschen Sie ${lockFile}`,
} as const;
