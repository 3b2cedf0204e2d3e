import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { checksumLine } from '../../src/formats/checksums.ts';
import { verifySite } from '../../src/site/verify/verify-site.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { writeFiles } from '../support/write-files.ts';
import { newSite } from './two-sites.ts';

const listed = 5;

const start = async (context: TestContext) => {
  const folder = await temporaryFolder(context);
  await writeFiles(folder, newSite, () => {});
  const list = newSite.map(({ path, content }) =>
    checksumLine(path, createHash('sha256').update(content).digest('hex')),
  );
  const at = (path: string): string => join(folder, path);
  writeFileSync(at('SHA256SUMS'), list.join(''));
  /** What is said of the site, without the folder it lies in. */
  const verify = (): readonly string[] => {
    const outcome = verifySite(folder, () => {});
    assert.ok(outcome.kind === 'verified');
    return outcome.messages
      .map(
        ({ file, line, severity, ruleId }) =>
          `${file.split(folder.slice(1))[1]?.slice(1)}:${line} ${severity === 'error' ? '' : `${severity} `}${ruleId}`,
      )
      .toSorted();
  };
  return { folder, at, verify };
};

void test('A site that is as it was built differs in nothing, wherever it was copied', async (context) => {
  const { folder, at, verify } = await start(context);
  assert.deepEqual(verify(), []);
  mkdirSync(at('leer/auch leer'), { recursive: true });
  assert.deepEqual(verify(), []);
  let files = 0;
  const outcome = verifySite(folder, (done, of) => {
    assert.deepEqual([done, of], [files, listed]);
    files += 1;
  });
  const listHash = createHash('sha256')
    .update(readFileSync(at('SHA256SUMS')))
    .digest('hex');
  assert.deepEqual(outcome, { kind: 'verified', messages: [], listed, listHash });
  assert.equal(files, listed);
});

void test('Missing, changed and added files are named', async (context) => {
  const { at, verify } = await start(context);
  rmSync(at('artikel/a.html'));
  writeFileSync(at('index.html'), `${readFileSync(at('index.html'), 'utf8')}\n`);
  writeFileSync(at('artikel/fremd.html'), '');
  writeFileSync(at('.DS_Store'), '');
  mkdirSync(at('.cache/objects/00'), { recursive: true });
  for (const name of ['1', '2']) writeFileSync(at(`.cache/objects/00/${name}`), '');
  assert.deepEqual(verify(), [
    '.DS_Store:1 added-file',
    '.cache:1 added-file',
    'artikel/a.html:1 missing-file',
    'artikel/fremd.html:1 added-file',
    'index.html:1 changed-file',
  ]);
});

void test('What is there for the host is told as a warning, at the root and nowhere else', async (context) => {
  const { at, verify } = await start(context);
  for (const folder of ['.git/objects', '.well-known/acme-challenge', 'artikel/.git']) {
    mkdirSync(at(folder), { recursive: true });
    writeFileSync(at(`${folder}/1`), '');
  }
  for (const file of ['CNAME', '.htaccess', 'CNAME.html', 'artikel/CNAME']) writeFileSync(at(file), '');
  assert.deepEqual(verify(), [
    '.git:1 warning host-file',
    '.htaccess:1 warning host-file',
    '.well-known:1 warning host-file',
    'CNAME.html:1 added-file',
    'CNAME:1 warning host-file',
    'artikel/.git:1 added-file',
    'artikel/CNAME:1 added-file',
  ]);
});

void test('What stands in the place of files and folders is told once', async (context) => {
  const { at, verify } = await start(context);
  rmSync(at('artikel'), { recursive: true });
  writeFileSync(at('artikel'), '');
  rmSync(at('index.html'));
  mkdirSync(at('index.html'));
  writeFileSync(at('index.html/darin'), '');
  assert.deepEqual(verify(), [
    'artikel/a.html:1 missing-file',
    'artikel/new.html:1 missing-file',
    'index.html:1 no-file',
  ]);
});

void test('Links count as what they lead to, and are not followed elsewhere', async (context) => {
  const { folder, at, verify } = await start(context);
  renameSync(at('assets'), `${folder}-assets`);
  context.after(() => {
    rmSync(`${folder}-assets`, { recursive: true });
  });
  symlinkSync(`${folder}-assets`, at('assets'));
  assert.deepEqual(verify(), []);
  symlinkSync('..', at('artikel/hinauf'));
  symlinkSync('nirgends', at('nirgends'));
  rmSync(at('index.html'));
  symlinkSync('index.html', at('index.html'));
  assert.deepEqual(verify(), [
    'artikel/hinauf:1 added-file',
    'index.html:1 unreadable-file',
    'nirgends:1 added-file',
  ]);
});

void test('A damaged list is told at its first broken line, and the rest of it holds', async (context) => {
  const { at, verify } = await start(context);
  const lines = readFileSync(at('SHA256SUMS'), 'utf8').split('\n');
  writeFileSync(at('SHA256SUMS'), [lines[0]?.slice(1), lines[1], 'x', ...lines.slice(3)].join('\n'));
  assert.deepEqual(verify(), [
    'SHA256SUMS:1 checksum-line',
    'artikel/new.html:1 added-file',
    'index.html:1 added-file',
  ]);
});

void test('Without a folder or a list there is nothing to hold a site against', async (context) => {
  const { folder, at } = await start(context);
  rmSync(at('SHA256SUMS'));
  for (const [site, kind] of [
    [folder, 'no-checksums'],
    [at('nirgends'), 'no-site'],
    [at('index.html'), 'no-site'],
    [at('index.html/darin'), 'no-site'],
  ] as const) {
    assert.deepEqual(
      verifySite(site, () => {}),
      { kind },
    );
  }
});
