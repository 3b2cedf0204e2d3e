import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { isSitePath, type SitePath } from '../../src/record/identifiers.ts';
import { stageOffline } from '../../src/site/offline-files.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

type Contents = Readonly<Record<string, string>>;

/** Lists the files of a site after another one; what is told of units is what a stage would be told. */
const lists = (
  cacheFolder: string,
  contents: Contents,
  former?: { readonly contents: Contents; readonly units: ReadonlyMap<string, string> },
) => {
  const sha = (text: string): string => createHash('sha256').update(text).digest('hex');
  const stand = (of: Contents): string => sha(JSON.stringify(of));
  const paths = Object.keys(contents).filter(isSitePath);
  /** With those that are staged last. */
  const tablePaths = (of: Contents): readonly SitePath[] =>
    [...Object.keys(of), 'SHA256SUMS', 'dienst.js', 'offline/huelle.1.json'].filter(isSitePath).sort();
  const units = new Map<string, string>();
  const files = new Map<string, string>();
  const printed: string[] = [];
  stageOffline({
    stage: {
      output: (path) => {
        const content = contents[path] ?? '';
        return { bytes: content.length, hash: sha(content), modified: 0, unit: path };
      },
      written: new Set<SitePath>(paths.filter((path) => contents[path] !== former?.contents[path])),
      keep: (unit, key) => {
        if (former?.units.get(unit) !== key) return false;
        units.set(unit, key);
        return true;
      },
      add: (unit, { path, content }) => {
        if (unit !== 'others') printed.push(unit);
        files.set(path, String(content));
      },
      setKey: (unit, key) => units.set(unit, key),
    },
    paths,
    years: () => [],
    yearsKey: 'years',
    codeKey: 'code',
    textParts: new Map(),
    workerCode: '',
    cacheFolder,
    former: former && { stand: stand(former.contents), table: { paths: tablePaths(former.contents) } },
    stand: stand(contents),
  });
  return { printed, units, worker: files.get('dienst.js') };
};

const site: Contents = {
  'daten/artikel.json': '[]',
  'index.html': 'Anfang',
  'personen/eine.html': 'Eine',
  'suche/teil-alt.js': 'Teil',
  'suche/teil-fest.js': 'Fest',
};

const { 'suche/teil-alt.js': _, ...withoutPart } = site;

const edits: readonly (readonly [what: string, now: Contents, printed: readonly string[]])[] = [
  ['nothing', site, []],
  ['a file', { ...site, 'index.html': 'Beginn' }, ['offline huelle']],
  ['the name of a file', { ...withoutPart, 'suche/teil-neu.js': 'Teil' }, ['offline suche']],
  ['a file that is gone', withoutPart, ['offline suche']],
  ['a file that came', { ...site, 'personen/noch-eine.html': 'Noch eine' }, ['offline namen']],
];

for (const [what, now, printed] of edits) {
  void test(`Of lists for reading offline those are printed anew that changed with ${what}`, async (context) => {
    const folder = await temporaryFolder(context);
    const { units } = lists(folder, site);
    const after = lists(folder, now, { contents: site, units });
    const fresh = lists(await temporaryFolder(context), now);
    assert.deepEqual(after.printed, printed);
    assert.equal(after.worker, fresh.worker);
    assert.deepEqual(after.units, fresh.units);
  });
}
