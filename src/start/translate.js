import { build, stop } from 'esbuild';
import { mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { surroundings } from './load-program.js';

/** Packages that look for files of their own beside them, or that no start needs. */
const external = [
  '@11ty/eleventy',
  '@mozilla/readability',
  '@sparticuz/chromium',
  'chokidar',
  'esbuild',
  'fontverter',
  'lightningcss',
  'linkedom',
  'pagefind',
  'sirv',
  'subset-font',
  'tinypool',
  'tsx',
];

/** Packages of the older kind load their parts by `require`. */
const requireInModules =
  "import { createRequire as lesesaalRequire } from 'node:module'; const require = lesesaalRequire(import.meta.url);";

/**
 * Front matter is read by our own reader of YAML, never by the one that `gray-matter` brings along, whose start is half
 * of all that an article is parsed with, for the sake of JavaScript in YAML.
 *
 * @type {import('esbuild').Plugin}
 */
const withoutOtherYaml = {
  name: 'without-other-yaml',
  setup: (translation) => {
    translation.onResolve({ filter: /^js-yaml$/ }, ({ path, importer }) =>
      /[\\/]gray-matter[\\/]/.test(importer) ? { path, namespace: 'no-yaml' } : undefined,
    );
    translation.onLoad({ filter: /./, namespace: 'no-yaml' }, () => ({
      contents:
        "exports.safeLoad = exports.safeDump = () => { throw new TypeError('Front matter is read elsewhere.'); };",
    }));
  },
};

/** Translations of other states of the sources are kept for so long: somebody may still be running one. */
const keptFor = 24 * 60 * 60 * 1000;

/**
 * @param {string} folder
 * @param {string} current
 */
const removeOld = (folder, current) => {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (path !== current && Date.now() - statSync(path).mtimeMs > keptFor) {
      rmSync(path, { recursive: true, force: true });
    }
  }
};

/**
 * Translates the program into a folder of its own: what the commands run into one file, of which compiled code can be
 * kept, and what workers run into few modules. The folder gets its name when it is complete, so that it never is half.
 * The process of esbuild ends with the translation: it would stay, with all it holds, beside what the program does next.
 *
 * @param {string} root the folder of the program
 * @param {string} target where the translation shall lie
 * @param {import('./source-keys.js').SourceKeys} keys
 */
export const translate = async (root, target, keys) => {
  const unfinished = `${target}.${process.pid}`;
  /** @satisfies {import('esbuild').BuildOptions} */
  const common = {
    absWorkingDir: root,
    outbase: root,
    bundle: true,
    platform: 'node',
    target: 'node20',
    charset: 'utf8',
    // Less to read at every start, and still lines that a stack trace can name.
    minifyWhitespace: true,
    lineLimit: 160,
    legalComments: 'none',
    logLevel: 'silent',
    external,
    plugins: [withoutOtherYaml],
  };
  const [program] = await Promise.all([
    build({
      ...common,
      entryPoints: ['src/cli/main.ts'],
      outfile: join(unfinished, 'program.cjs'),
      write: false,
      format: 'cjs',
      define: { 'import.meta.url': 'lesesaalUrl', 'import.meta.resolve': 'lesesaalResolve' },
      banner: { js: `(function (${surroundings.join()}) {const module={exports};` },
      footer: { js: 'Object.assign(exports,module.exports)})' },
    }),
    build({
      ...common,
      entryPoints: ['src/site/workers/tasks.ts', 'src/site/workers/own-thread.ts'],
      outdir: unfinished,
      chunkNames: 'parts/[name]-[hash]',
      splitting: true,
      format: 'esm',
      banner: { js: requireInModules },
    }),
  ]).finally(() => {
    void stop();
  });
  // Where a script loads packages by itself, Node 20 warns that it may come to do so in another way.
  const imports = new RegExp(`\\bimport\\("(${external.join('|')})"\\)`, 'g');
  for (const { path, text } of program.outputFiles) {
    writeFileSync(path, text.replace(imports, 'lesesaalImport("$1")'));
  }
  writeFileSync(join(unfinished, 'package.json'), '{"type":"module"}\n');
  writeFileSync(join(unfinished, 'keys.json'), JSON.stringify(keys));
  mkdirSync(join(target, '..'), { recursive: true });
  try {
    renameSync(unfinished, target);
  } catch {
    // Another start was faster with the same translation.
    rmSync(unfinished, { recursive: true, force: true });
  }
  removeOld(join(target, '..'), target);
};
