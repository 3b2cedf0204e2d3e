/** Changes a small published tree in a process of its own, which is killed at the step named: TARGET STEP. */
import assert from 'node:assert/strict';
import { mkdir } from 'node:fs/promises';
import process from 'node:process';
import { changedFiles, writeJournal } from '../../src/site/publish/change-set.ts';
import { killAt } from '../../src/site/publish/kill-at.ts';
import { withLockedWorkspace } from '../../src/site/publish/locked-workspace.ts';
import { changeInPlace } from '../../src/site/publish/publish-site.ts';
import { isPublishingStep } from '../../src/site/publish/publishing-step.ts';
import { writeFiles } from '../support/write-files.ts';
import { newSite, oldSite } from './two-sites.ts';

const [target, step] = process.argv.slice(2);
assert.ok(target !== undefined && step !== undefined && isPublishingStep(step));
const reach = killAt(step);
await withLockedWorkspace(target, reach, async (workspace) => {
  await mkdir(workspace.building);
  await writeFiles(changedFiles(workspace.building), newSite, () => {
    reach('half-written');
  });
  writeJournal(workspace.building, {
    remove: oldSite.map(({ path }) => path).filter((path) => !newSite.some((file) => file.path === path)),
    write: newSite.map(({ path }) => path),
  });
  reach('written');
  await changeInPlace(workspace, reach);
});
