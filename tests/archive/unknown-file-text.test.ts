import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unknownFileText } from '../../src/archive/unknown-file-text.ts';

/** Files that an archive does not read → what was meant. */
const files: Readonly<Record<string, string | undefined>> = {
  'authority/place.yaml': 'places.yaml',
  'authority/persons.yml': 'persons.yaml',
  'authority/organisations.yaml': 'organizations.yaml',
  'authority/farben.yaml': undefined,
  'archiv.yaml': 'archive.yaml',
  'archive.yml': 'archive.yaml',
  'notizen.md': undefined,
};

for (const [path, meant] of Object.entries(files)) {
  void test(`Of ${path} is said that ${meant ?? 'nothing'} was meant`, () => {
    const text = unknownFileText(path);
    assert.equal(/Meinten Sie „([^“]+)“/.exec(text)?.[1], meant);
    assert.equal(text.includes('JJJJ/'), path === 'notizen.md');
  });
}
