import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { isMountPoint, mountPointsIn } from '../../src/site/is-mount-point.ts';
import { protectedFolders, refuseTarget } from '../../src/site/refuse-target.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

void test('A folder with a file system of its own cannot be replaced, but filled', {
  skip: !existsSync('/proc/self/mountinfo'),
}, async (context) => {
  const folder = await temporaryFolder(context);
  assert.deepEqual(
    ['/proc', '/proc/nirgends', folder, join(folder, 'neu')].map((path) => isMountPoint(path)),
    [true, false, false, false],
  );
  const folders = await protectedFolders('articles');
  assert.equal(await refuseTarget('/proc', folders), 'mount-point');
  const filled = { marker: 'version', isReplaced: false };
  assert.equal(await refuseTarget('/proc', folders, filled), undefined);
});

void test('Linux tells the folders that are mounted, those with spaces in their names as well', () => {
  const table = String.raw`36 35 98:0 / /mnt/eine\040Platte rw,noatime master:1 - ext4 /dev/root rw
37 35 98:0 /b /mnt/b rw - ext4 /dev/root rw
`;
  assert.deepEqual(mountPointsIn(table).slice(0, 2), ['/mnt/eine Platte', '/mnt/b']);
});

void test('A link that leads nowhere is refused, also on the way to the folder', async (context) => {
  const folder = await temporaryFolder(context);
  const folders = await protectedFolders('articles');
  await mkdir(join(folder, 'da'));
  await symlink('da', join(folder, 'gut'));
  await symlink('nirgends', join(folder, 'leer'));
  const refusals = ['leer', 'leer/_site', 'gut/neu/_site', 'neu/_site'].map((path) =>
    refuseTarget(join(folder, path), folders),
  );
  assert.deepEqual(await Promise.all(refusals), ['dangling-link', 'dangling-link', undefined, undefined]);
});
