import { createHash } from 'node:crypto';
import { lstatSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import process from 'node:process';
import { sourceKeys, sourcesOf } from './source-keys.js';
import { tick } from './tick.js';

/**
 * Names the sources by what the file system tells of each, and tells when the last of them changed.
 *
 * @param {string} root
 */
const looks = (root) => {
  const hash = createHash('sha1').update(`${process.version} ${root}`);
  let newest = 0;
  for (const path of sourcesOf(root)) {
    const { size, mtimeMs, ctimeMs, ino } = lstatSync(`${root}/${path}`);
    hash.update(`${path} ${size} ${mtimeMs} ${ctimeMs} ${ino}\n`);
    newest = Math.max(newest, ctimeMs);
  }
  return { name: hash.digest('hex'), newest };
};

/**
 * The keys of the program; its sources are read only when the file system tells of a change since the last time.
 *
 * @param {string} root the folder of the program
 * @param {string} file where is kept what was found
 * @returns {import('./source-keys.js').SourceKeys}
 */
export const knownKeys = (root, file) => {
  const seen = Date.now();
  const { name, newest } = looks(root);
  try {
    const known = JSON.parse(readFileSync(file, 'utf8'));
    if (known.name === name) return known.keys;
  } catch {
    // There is none, or not a whole one.
  }
  const keys = sourceKeys(root);
  if (newest >= seen - tick) return keys;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(`${file}.${process.pid}`, JSON.stringify({ name, keys }));
    renameSync(`${file}.${process.pid}`, file);
  } catch {
    // Where nothing can be kept, the sources are read at every start.
  }
  return keys;
};
