/** Publishes a small tree in a process of its own, which is killed at the step named: TARGET STEP. */
import assert from 'node:assert/strict';
import process from 'node:process';
import { killAt } from '../../src/site/publish/kill-at.ts';
import { isPublishingStep } from '../../src/site/publish/publishing-step.ts';
import { publishTree } from '../support/publish-tree.ts';
import { writeFiles } from '../support/write-files.ts';
import { newSite } from './two-sites.ts';

const [target, step] = process.argv.slice(2);
assert.ok(target !== undefined && step !== undefined && isPublishingStep(step));
const reach = killAt(step);
await publishTree(
  target,
  (folder) =>
    writeFiles(folder, newSite, () => {
      reach('half-written');
    }),
  reach,
);
