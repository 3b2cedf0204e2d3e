import { posix } from 'node:path';
import { moduleImports } from './module-imports.ts';

/** A module of the project; its path starts at the project's root. */
export interface SourceFile {
  readonly path: string;
  readonly source: string;
}

/**
 * Who may see whom: each room, by where its paths begin, and what it may import of the others. The longest
 * beginning counts, so a part of a room can have a row of its own.
 */
const rooms: Readonly<Record<string, readonly string[]>> = {
  'src/start/': [],
  'src/record/': [],
  'src/german/': ['src/record/'],
  'src/intake/': ['src/record/', 'src/german/'],
  'src/parse/': ['src/record/', 'src/german/'],
  'src/archive/': ['src/record/', 'src/german/', 'src/parse/'],
  'src/search/': ['src/record/', 'src/german/', 'src/archive/'],
  'src/formats/': ['src/record/', 'src/german/', 'src/archive/'],
  'src/maps/': ['src/record/'],
  'templates/': [
    'src/record/',
    'src/german/',
    'src/archive/links.ts',
    'src/archive/comparison/',
    'src/maps/placing/',
  ],
  'eleventy.config.ts': ['templates/'],
  'src/site/': [
    'src/start/',
    'src/record/',
    'src/german/',
    'src/intake/',
    'src/parse/',
    'src/archive/',
    'src/search/',
    'src/formats/',
    'src/maps/',
    'templates/',
    'eleventy.config.ts',
  ],
  'src/cli/': [
    'src/start/',
    'src/record/',
    'src/german/',
    'src/intake/',
    'src/parse/',
    'src/archive/',
    'src/search/',
    'src/formats/',
    'src/site/',
    'package.json',
  ],
  'src/browser/': [
    'src/record/',
    'src/german/',
    'src/archive/links.ts',
    'src/search/',
    'src/formats/citation-formats.ts',
    'src/formats/cited-article.ts',
    'src/formats/joined-values.ts',
    'src/formats/spreadsheet-text.ts',
  ],
};

/** The rooms that reckon: they touch neither disk nor network. */
const reckoning = [
  'src/maps/',
  'src/intake/',
  'src/parse/',
  'src/archive/',
  'src/search/',
  'src/formats/',
] as const;

/** What is not ours, and where it may be imported; `node:` stands for all of Node that has no row. */
const outside: Readonly<Record<string, readonly string[]>> = {
  'node:': ['src/start/', 'src/site/', 'src/cli/'],
  'node:crypto': ['src/start/', 'src/site/', 'src/cli/', ...reckoning],
  'node:zlib': ['src/start/', 'src/site/', ...reckoning],
  '@11ty/eleventy': ['eleventy.config.ts', 'src/site/pages/render-with-eleventy.ts'],
  pagefind: ['src/site/search/pagefind-index.ts'],
  esbuild: ['src/start/translate.js', 'src/site/assets/'],
  lightningcss: ['src/site/assets/'],
  chokidar: ['src/site/preview/'],
  sirv: ['src/site/preview/'],
  commander: ['src/cli/'],
  tinypool: ['src/site/workers/'],
  tsx: ['src/cli/', 'src/site/workers/worker.js'],
  'd3-geo': ['src/maps/projecting/'],
  'topojson-client': ['src/maps/projecting/'],
  geojson: ['src/maps/projecting/'],
  'topojson-specification': ['src/maps/projecting/'],
};

const longestOf = (beginnings: readonly string[], text: string): string | undefined =>
  beginnings
    .filter((beginning) => text.startsWith(beginning))
    .toSorted((one, other) => other.length - one.length)[0];

const roomOf = (path: string): string | undefined => longestOf(Object.keys(rooms), path);

const isWithin = (path: string, places: readonly string[]): boolean =>
  places.some((place) => path.startsWith(place));

const checkInside = (path: string, imported: string): string | undefined => {
  const room = roomOf(path);
  if (room === undefined) return `${path} lies in no room`;
  if (roomOf(imported) === room || isWithin(imported, rooms[room] ?? [])) return undefined;
  return `${path} may not import ${imported}`;
};

const checkOutside = (path: string, specifier: string): string | undefined => {
  const name = longestOf(Object.keys(outside), specifier);
  if (name === undefined) {
    return roomOf(path) === 'src/browser/' ? `${path} may not import ${specifier}` : undefined;
  }
  return isWithin(path, outside[name] ?? []) ? undefined : `${path} may not import ${specifier}`;
};

const resolved = (path: string, specifier: string): string => posix.join(posix.dirname(path), specifier);

const isOurs = (specifier: string): boolean => specifier.startsWith('.');

/** One imports the adapters of `templates/pages` by their names in the folder, as Eleventy would; one the translated program. */
const loaders: readonly string[] = ['src/site/pages/page-adapters.ts', 'src/start/load-program.js'];

const checkFile = ({ path, source }: SourceFile): readonly string[] =>
  moduleImports(path, source).flatMap(({ specifier, reExport }) => {
    if (specifier === undefined) {
      return loaders.includes(path) ? [] : [`${path} imports what only its run decides`];
    }
    const faults = [
      reExport ? `${path} passes on ${specifier} instead of having others import it` : undefined,
      isOurs(specifier) ? checkInside(path, resolved(path, specifier)) : checkOutside(path, specifier),
    ];
    return faults.filter((fault) => fault !== undefined);
  });

type Graph = ReadonlyMap<string, readonly string[]>;

/** From each module to those it imports: our own by path, others by name. */
const importGraph = (files: readonly SourceFile[]): Graph =>
  new Map(
    files.map(({ path, source }) => [
      path,
      moduleImports(path, source).flatMap(({ specifier }) => {
        if (specifier === undefined) return [];
        return [isOurs(specifier) ? resolved(path, specifier) : specifier];
      }),
    ]),
  );

/** The modules that can reach themselves again by imports, each circle once and in the order of imports. */
const findCircles = (graph: Graph): readonly string[] => {
  const finished = new Set<string>();
  const circles: string[] = [];
  const visit = (path: string, way: readonly string[]): void => {
    if (way.includes(path)) circles.push([...way.slice(way.indexOf(path)), path].join(' → '));
    if (finished.has(path) || way.includes(path)) return;
    for (const next of graph.get(path) ?? []) visit(next, [...way, path]);
    finished.add(path);
  };
  for (const path of graph.keys()) visit(path, []);
  return circles;
};

/** What runs at the reader's must not even lead, over however many modules, to anything of Node. */
const findNodeInBrowser = (graph: Graph): readonly string[] => {
  const reached = new Set([...graph.keys()].filter((path) => path.startsWith('src/browser/')));
  for (const path of reached) for (const next of graph.get(path) ?? []) reached.add(next);
  return [...reached]
    .filter((name) => name.startsWith('node:'))
    .map((name) => `src/browser/ leads to ${name}`);
};

/** Everything in the given modules that the architecture forbids, as sentences; empty when all is well. */
export const architectureFaults = (files: readonly SourceFile[]): readonly string[] => {
  const graph = importGraph(files);
  return [...files.flatMap(checkFile), ...findCircles(graph), ...findNodeInBrowser(graph)];
};
