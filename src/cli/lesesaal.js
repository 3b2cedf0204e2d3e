#!/usr/bin/env node
// The program is written in TypeScript. It is translated once for every state of its sources; where that cannot
// be kept (a folder of packages that nobody may write to), tsx translates while it runs.
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { optimizeLate } from '../start/late-optimizing.js';
import { knownKeys } from '../start/known-keys.js';
import { loadProgram } from '../start/load-program.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** @returns {Promise<string | undefined>} the folder of the translation */
const translated = async () => {
  if (process.env['LESESAAL_UNTRANSLATED'] !== undefined) return undefined;
  const keys = knownKeys(root, join(root, 'node_modules/.cache/lesesaal.json'));
  const name = createHash('sha1').update(`${keys.all} ${root}`).digest('hex').slice(0, 20);
  const target = join(root, 'node_modules/.cache/lesesaal', name);
  if (existsSync(target)) return target;
  try {
    const { translate } = await import('../start/translate.js');
    await translate(root, target, keys);
    return target;
  } catch {
    return undefined;
  }
};

optimizeLate();
const folder = await translated();
if (folder === undefined) {
  const { register } = await import('tsx/esm/api');
  register();
  // @ts-ignore -- It is TypeScript, which only tsx can import.
  const { main } = await import('./main.ts');
  await main();
} else {
  await loadProgram(folder).main();
}
