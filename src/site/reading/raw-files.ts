import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RawFile, RawFiles } from '../../archive/check-raw-file.ts';
import { decodeText } from '../../parse/decode-text.ts';
import { isSha256 } from '../../record/identifiers.ts';
import { hasCode } from '../has-code.ts';
import { recentlyUsed } from '../cache/recently-used.ts';

const folder = 'roh';

const readRawFile = (dir: string, name: string): RawFile | undefined => {
  try {
    const bytes = readFileSync(join(dir, folder, name));
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    if (!isSha256(sha256)) throw new TypeError('A SHA-256 has 64 hexadecimal digits.');
    return { name, sha256, text: decodeText(name, bytes).text };
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'EISDIR', 'ENOTDIR')) return undefined;
    throw error;
  }
};

/**
 * The raw files of an archive, read when an article names them.
 *
 * @param known the names of those that the archive holds; others, links among them, are none
 */
export const rawFilesOf = (dir: string, known?: ReadonlySet<string>): RawFiles => {
  const read = recentlyUsed(20, (name: string) => readRawFile(dir, name));
  return {
    get: (name) => (known === undefined || known.has(name) ? read(name) : undefined),
    keys: () => known ?? readdirSync(join(dir, folder)).sort(),
  };
};
