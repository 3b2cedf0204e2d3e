import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import * as vm from 'node:vm';
import { crc32 } from './crc32.js';

/** @typedef {{ readonly main: () => Promise<void>, readonly howFar: () => string }} Program */

/** The names that the translation of the program uses of its surroundings. */
export const surroundings = ['exports', 'require', 'lesesaalUrl', 'lesesaalResolve', 'lesesaalImport'];

/** How far a run of the program came; whoever came further has more of the code compiled. */
const runs = ['start', 'made', 'changed'];

/** Of a check sum in hexadecimal digits. */
const sumLength = 8;

/** @param {Buffer} bytes */
const sumOf = (bytes) => crc32(bytes).toString(16).padStart(sumLength, '0');

/**
 * Compiled code that was kept, of the run that came furthest.
 *
 * @param {string} folder
 */
const keptCode = (folder) => {
  for (const run of runs.toReversed()) {
    try {
      const kept = readFileSync(join(folder, 'code', run));
      const code = kept.subarray(sumLength);
      if (kept.toString('latin1', 0, sumLength) === sumOf(code)) return { run, code };
    } catch {
      // Nobody came so far.
    }
  }
  return undefined;
};

/**
 * @param {string} folder
 * @param {string} run
 * @param {Buffer} code
 */
const keepCode = (folder, run, code) => {
  const file = join(folder, 'code', run);
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(`${file}.${process.pid}`, Buffer.concat([Buffer.from(sumOf(code)), code]));
    renameSync(`${file}.${process.pid}`, file);
  } catch {
    // Without it the program starts a little slower.
  }
};

/**
 * Brings the translated program to life, with the compiled code of former runs. What this run has compiled is kept
 * when it ends, unless another one has come as far.
 *
 * @param {string} folder of the translation
 * @returns {Program}
 */
export const loadProgram = (folder) => {
  const file = join(folder, 'program.cjs');
  const kept = keptCode(folder);
  const script = new vm.Script(readFileSync(file, 'utf8'), {
    filename: file,
    ...(kept && { cachedData: kept.code }),
    // Node has it since 20.10.
    ...('constants' in vm && { importModuleDynamically: vm.constants.USE_MAIN_CONTEXT_DEFAULT_LOADER }),
  });
  const require = createRequire(file);
  /** @type {Program} */
  // @ts-expect-error -- It is filled by the program itself.
  const program = {};
  script.runInThisContext()(
    program,
    require,
    pathToFileURL(file).href,
    (/** @type {string} */ name) => pathToFileURL(require.resolve(name)).href,
    (/** @type {string} */ name) => import(name),
  );
  const isRefused = script.cachedDataRejected === true;
  process.once('exit', () => {
    const run = program.howFar();
    if (isRefused || runs.indexOf(run) > runs.indexOf(kept?.run ?? '')) {
      keepCode(folder, run, script.createCachedData());
    }
  });
  return program;
};
