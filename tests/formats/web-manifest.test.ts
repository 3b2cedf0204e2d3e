import assert from 'node:assert/strict';
import { test } from 'node:test';
import { webManifest } from '../../src/formats/web-manifest.ts';
import { publicFiles } from '../../src/site/public-files.ts';
import { sampleArchive } from '../support/sample-archive.ts';

void test('The manifest names icons that the site has, by relative addresses, and the archive', async () => {
  const { settings } = sampleArchive([]);
  const manifest: unknown = JSON.parse(webManifest(settings));
  assert.ok(typeof manifest === 'object' && manifest !== null && 'icons' in manifest && 'name' in manifest);
  assert.equal(manifest.name, settings.name);
  assert.ok(Array.isArray(manifest.icons));
  const files = new Set(publicFiles().map(({ path }) => String(path)));
  const missing = manifest.icons.filter(({ src }: { readonly src: string }) => !files.has(src));
  assert.ok(manifest.icons.length >= 3);
  assert.deepEqual(missing, []);
});
