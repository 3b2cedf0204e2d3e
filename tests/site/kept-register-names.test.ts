import assert from 'node:assert/strict';
import { test } from 'node:test';
import { letterOf } from '../../src/archive/by-letter.ts';
import type { EntityId } from '../../src/record/identifiers.ts';
import type { KnownHeadings, RegisterHeading } from '../../src/search/register/names.ts';
import { keptRegisterNames, type TouchedSince } from '../../src/site/compared/kept-register-names.ts';
import { entityId } from '../support/sample-archive.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const heading = (id: EntityId): RegisterHeading => ({
  heading: id,
  letter: letterOf(id),
  anchor: id,
  entity: { kind: 'place', id },
  references: [],
  more: 0,
  see: [],
  seeAlso: [],
});

const [celle, halle] = [entityId('celle'), entityId('halle')];

void test('Names of the register are made again of those whom no changed article names', async (context) => {
  const folder = await temporaryFolder(context);
  const madeOf = (names: string, since?: TouchedSince, key = 'key') => {
    let known: KnownHeadings | 'kept' | undefined = 'kept';
    const headings = keptRegisterNames(
      folder,
      key,
      names,
      () => since,
    )((before) => {
      known = before;
      return [heading(celle), heading(halle)];
    });
    assert.deepEqual(headings, [heading(celle), heading(halle)]);
    return known;
  };
  assert.equal(madeOf('one'), undefined);
  assert.equal(madeOf('one'), 'kept');
  const touched = new Set([halle]);
  assert.deepEqual(madeOf('two', { names: 'one', entities: touched }), {
    of: new Map([[celle, heading(celle)]]),
    places: new Map([
      [celle, 0],
      [halle, 1],
    ]),
  });
  // The names that are kept are those of another time.
  assert.equal(madeOf('three', { names: 'one', entities: touched }), undefined);
  assert.equal(madeOf('four'), undefined);
  assert.equal(madeOf('five', { names: 'four', entities: touched }, 'another key'), undefined);
});
