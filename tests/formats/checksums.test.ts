import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checksumLine, readChecksums } from '../../src/formats/checksums.ts';
import { isSitePath } from '../../src/record/identifiers.ts';

const hash = (digit: string): string => digit.repeat(64);

const line = (path: string, digit: string): string => {
  assert.ok(isSitePath(path));
  return checksumLine(path, hash(digit));
};

void test('A list of checksums is read as it was printed, also with other line ends and the mark of binary files', () => {
  const list = line('.nojekyll', 'a') + line('artikel/a.html', '0');
  const expected = {
    hashes: new Map([
      ['.nojekyll', hash('a')],
      ['artikel/a.html', hash('0')],
    ]),
    brokenLines: [],
  };
  for (const text of [list, list.trimEnd(), list.replaceAll('\n', '\r\n'), list.replaceAll('  ', ' *')]) {
    assert.deepEqual(readChecksums(text), expected);
  }
});

void test('Lines that are no checksum, lead out of the site or name a file again are told by their numbers', () => {
  const broken = [
    '',
    `${hash('a')} a.html`,
    `${hash('a').slice(1)}  a.html`,
    `${hash('A')}  a.html`,
    `${hash('a')}  ../a.html`,
    `${hash('a')}  /etc/passwd`,
    line('gut.html', 'b').trimEnd(),
    '\0\0\0',
  ];
  const { hashes, brokenLines } = readChecksums(`${line('gut.html', 'a')}${broken.join('\n')}\n`);
  assert.deepEqual([...hashes], [['gut.html', hash('a')]]);
  assert.deepEqual(brokenLines, [2, 3, 4, 5, 6, 7, 8, 9]);
  assert.deepEqual(readChecksums(''), { hashes: new Map(), brokenLines: [] });
});
