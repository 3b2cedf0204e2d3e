/**
 * Builds one generated archive with Lesesaal, Hugo, Eleventy and Astro, the same articles, months, years, persons,
 * feed and sitemap everywhere, in turns, and prints a table of medians in Markdown (Linux only):
 *
 *     node --import tsx bench/build.ts --articles 1000,10000 --rounds 5 --work /tmp/bench \
 *       --hugo /usr/bin/hugo --hugo /tmp/hugo-new/hugo [--with eleventy,astro] [--search]
 *
 * Lesesaal builds cold, again with its cache but without its site, after one sentence of one article was changed, after
 * a template was changed, and when nothing was. The others always build everything. Astro is installed into the work
 * folder by npm. What lies in the work folder from a run before is used again.
 */
import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { packageRoot } from '../src/site/package-root.ts';
import { astro } from './competitors/astro.ts';
import { eleventy } from './competitors/eleventy.ts';
import { hugo } from './competitors/hugo.ts';
import type { Recipe } from './competitors/recipe.ts';
import { sharedArticle, writeSite } from './competitors/shared-corpus.ts';
import { generateArchive } from './generate/archive.ts';
import { type Measurement, measurementTable } from './measure/measurement-table.ts';
import { type Command, runMeasured } from './measure/run-measured.ts';
import { treeState, writtenBetween } from './measure/tree-state.ts';

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '1000' },
    rounds: { type: 'string', default: '5' },
    work: { type: 'string' },
    hugo: { type: 'string', multiple: true, default: [] },
    with: { type: 'string', default: '' },
    search: { type: 'boolean', default: false },
  },
});
if (values.work === undefined) throw new TypeError('Name a work folder: --work DIR');
const work = resolve(values.work);
const rounds = Number(values.rounds);

const hugoVersion = (program: string): string =>
  /v([\d.]+)/.exec(execFileSync(program, ['version']).toString())?.[1] ?? program;

const others: readonly Recipe[] = [
  ...values.hugo.map((program) => hugo(program, hugoVersion(program))),
  ...[eleventy, astro].filter(({ name }) =>
    values.with.split(',').some((word) => word !== '' && name.toLowerCase().startsWith(word)),
  ),
];

/** A copy of the project whose templates may be changed; it shares the packages. */
const generator = join(work, 'generator');
rmSync(generator, { recursive: true, force: true });
const left = ['node_modules', '.git', '_site', '.lesesaal'].map((name) => join(packageRoot, name));
cpSync(packageRoot, generator, { recursive: true, filter: (path) => !left.includes(path) });
mkdirSync(join(generator, 'node_modules'));
for (const name of execFileSync('ls', ['-A', join(packageRoot, 'node_modules')])
  .toString()
  .split('\n')) {
  if (name !== '' && name !== '.cache') {
    symlinkSync(join(packageRoot, 'node_modules', name), join(generator, 'node_modules', name));
  }
}

/** Where former sites lie until all is measured. */
const aside = join(work, 'former');
let putAside = 0;

/**
 * Takes a file or folder out of the way without deleting it: ext4 looks at every lately deleted file when it makes new
 * ones, so that a build right after a deletion takes up to twice its time.
 */
const takeAway = (path: string): void => {
  if (!existsSync(path)) return;
  mkdirSync(aside, { recursive: true });
  renameSync(path, join(aside, `${process.pid}-${(putAside += 1)}`));
};

const measurements: Measurement[] = [];

const measure = async (who: string, articles: number, command: Command, out: string): Promise<void> => {
  const before = treeState(out);
  try {
    const measured = await runMeasured(command);
    const after = treeState(out);
    const pages = [...after.files.keys()].filter((path) => path.endsWith('.html')).length;
    const written = writtenBetween(before, after);
    measurements.push({ who, articles, ...measured, pages, written, bytes: after.bytes });
    console.error(`${who}, ${articles}: ${measured.seconds.toFixed(2)} s`);
  } catch (error) {
    console.error(`${who}, ${articles}: ${String(error)}`);
  }
};

/** One sentence more in an article of the middle of the archive. */
const editArticle = (archive: string, articles: number, round: number): void => {
  const { id, day } = sharedArticle(Math.floor(articles / 2) + 1);
  const path = join(archive, day.slice(0, 4), `${day}-${id}.md`);
  writeFileSync(path, `${readFileSync(path, 'utf8')}\nNachtrag ${round}: Die Sitzung wurde vertagt.\n`);
};

const template = join(generator, 'templates/parts/article-element.ts');
const templateSource = readFileSync(template, 'utf8');

const editTemplate = (round: number): void => {
  const changed = templateSource.replace('<article', `<article data-round="${round}"`);
  if (changed === templateSource) throw new Error(`${template} has no <article> that could be changed.`);
  writeFileSync(template, changed);
};

const restoreTemplate = (): void => {
  writeFileSync(template, templateSource);
};

/** What the program makes for itself at its first build (its translation, its tables of words) is no part of others. */
const buildOwnArticles = (): void => {
  execFileSync(process.execPath, ['src/cli/lesesaal.js', 'build', '--quiet', '--out', join(work, 'own')], {
    cwd: generator,
    stdio: 'ignore',
  });
};

for (const articles of values.articles.split(',').map(Number)) {
  const archive = join(work, `archive-${articles}`);
  if (!existsSync(archive)) {
    generateArchive(articles, 1, (path, text) => {
      mkdirSync(join(archive, path, '..'), { recursive: true });
      writeFileSync(join(archive, path), text);
    });
  }
  for (const [place, recipe] of others.entries()) {
    const site = join(work, `${place}-${recipe.name.replaceAll(' ', '-')}-${articles}`);
    if (existsSync(site)) continue;
    writeSite(recipe, site, articles);
    await recipe.setUp?.(site);
  }
  const home = join(work, `lesesaal-${articles}`);
  const out = join(home, '_site');
  const build: Command = {
    command: process.execPath,
    // Folders with spaces in their names are not meant to be measured in.
    args: `src/cli/lesesaal.js build --quiet --base-url https://example.org/ --archive ${archive} --out ${out}`.split(
      ' ',
    ),
    cwd: generator,
    ...(values.search ? {} : { env: { LESESAAL_WITHOUT: 'search' } }),
  };
  buildOwnArticles();
  for (let round = 1; round <= rounds; round += 1) {
    takeAway(home);
    mkdirSync(home, { recursive: true });
    await measure('Lesesaal, cold', articles, build, out);
    for (const [place, recipe] of others.entries()) {
      const site = join(work, `${place}-${recipe.name.replaceAll(' ', '-')}-${articles}`);
      for (const made of recipe.made) takeAway(join(site, made));
      await measure(recipe.name, articles, recipe.command(site), join(site, recipe.out));
    }
    await measure('Lesesaal, nothing changed', articles, build, out);
    editArticle(archive, articles, round);
    await measure('Lesesaal, one article edited', articles, build, out);
    editTemplate(round);
    // The first start translates the program.
    execFileSync(process.execPath, ['src/cli/lesesaal.js', '--version'], { cwd: generator });
    await measure('Lesesaal, a template changed', articles, build, out);
    takeAway(out);
    await measure('Lesesaal, its site deleted', articles, build, out);
    restoreTemplate();
  }
}

const machine = `${cpus()[0]?.model.trim() ?? ''}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}`;
const table = `${machine}; medians of ${rounds}, in turns.\n\n${measurementTable(measurements)}`;
console.log(table);
appendFileSync(join(work, 'tables.md'), `\n${new Date().toISOString()}\n\n${table}`);
writeFileSync(join(work, 'measurements.json'), JSON.stringify(measurements, undefined, 1));
rmSync(aside, { recursive: true, force: true });
