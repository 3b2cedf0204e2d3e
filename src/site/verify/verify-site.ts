import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { files } from '../../archive/links.ts';
import { readChecksums } from '../../formats/checksums.ts';
import { verifyWording as wording } from '../../german/wording/verify.ts';
import { sha256 } from '../../parse/sha256.ts';
import { errorAt, type Message, warningAt } from '../../record/message.ts';
import { shownName } from '../reading/shown-name.ts';
import { addedFiles } from './added-files.ts';
import { codeOf } from './code-of.ts';
import { hashFile } from './hash-file.ts';
import { isOfHost } from './is-of-host.ts';

export type Verification =
  | {
      readonly kind: 'verified';
      /** Where the site differs from what its build wrote; what only is there for the host is a warning. */
      readonly messages: readonly Message[];
      /** So many files are listed. */
      readonly listed: number;
      /** SHA-256 of the list itself. */
      readonly listHash: string;
    }
  | { readonly kind: 'no-site' | 'no-checksums' };

type Difference = readonly [ruleId: string, text: string];

/** How a file differs from the one that is expected; undefined when it does not. */
const difference = (path: string, expected: string): Difference | undefined => {
  try {
    if (!statSync(path).isFile()) return ['no-file', wording.noFile];
    const found = hashFile(path);
    return found === expected ? undefined : ['changed-file', wording.changed(found, expected)];
  } catch (error) {
    const code = codeOf(error);
    return code === 'ENOENT' || code === 'ENOTDIR'
      ? ['missing-file', wording.missing]
      : ['unreadable-file', wording.unreadable(code)];
  }
};

const isThere = (path: string, is: 'isFile' | 'isDirectory'): boolean => {
  try {
    return statSync(path)[is]();
  } catch (error) {
    codeOf(error);
    return false;
  }
};

/**
 * Holds a site against the list of checksums that its build wrote into it. Nothing else is needed, neither the archive
 * nor the cache: the site may have been copied anywhere.
 *
 * @param onFile told before each file is read
 */
export const verifySite = (site: string, onFile: (done: number, of: number) => void): Verification => {
  if (!isThere(site, 'isDirectory')) return { kind: 'no-site' };
  const listFile = join(site, files.checksums);
  if (!isThere(listFile, 'isFile')) return { kind: 'no-checksums' };
  const messages: Message[] = [];
  const tell = (path: string, [ruleId, text]: Difference, line = 1, messageAt = errorAt): void => {
    messages.push(messageAt({ file: shownName(site, path), line, column: 1 }, ruleId, text));
  };
  const list = readFileSync(listFile);
  const { hashes, brokenLines } = readChecksums(list.toString());
  const [broken] = brokenLines;
  if (broken !== undefined) {
    tell(files.checksums, ['checksum-line', wording.brokenLines(brokenLines.length)], broken);
  }
  let done = 0;
  for (const [path, expected] of hashes) {
    onFile(done, hashes.size);
    done += 1;
    const found = difference(join(site, path), expected);
    if (found !== undefined) tell(path, found);
  }
  for (const path of addedFiles(site, new Set([...hashes.keys(), files.checksums]))) {
    const kind = path.endsWith('/') ? 'folder' : 'file';
    if (isOfHost(path)) tell(path, ['host-file', wording.ofHost[kind]], 1, warningAt);
    else tell(path, ['added-file', wording.added[kind]]);
  }
  return { kind: 'verified', messages, listed: hashes.size, listHash: sha256(list) };
};
