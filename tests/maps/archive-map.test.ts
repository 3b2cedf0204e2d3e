import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mapFrame } from '../../src/maps/projecting/map-frame.ts';
import { positionsIn } from '../../src/maps/projecting/positions-in.ts';
import type { Coordinates, PlaceAuthority } from '../../src/record/authority.ts';
import { drawArchiveMap } from '../../src/site/draw-archive-map.ts';
import { readArchive } from '../../src/site/read-archive.ts';
import { entityId } from '../support/sample-archive.ts';

const at = (latitude: number, longitude: number): Coordinates => ({ latitude, longitude });

const placeAt = (coordinates: Coordinates | undefined): PlaceAuthority => ({
  kind: 'place',
  id: entityId('ort'),
  name: 'Ort',
  aliases: [],
  variants: [],
  formerNames: [],
  description: undefined,
  gnd: undefined,
  wikidata: undefined,
  coordinates,
  country: undefined,
});

const sets: Readonly<Record<string, readonly Coordinates[]>> = {
  'one place': [at(54.5, 9.05)],
  'a district': [at(54.5, 9.05), at(54.3, 9.2)],
  'a country': [at(54.5, 9.05), at(48.1, 11.6)],
  'both sides of the date line': [at(-18, 178), at(-14, -171)],
  'the poles': [at(89.9, 0), at(-89.9, 0)],
  'the whole world': [at(61, -150), at(-41, 174), at(-34, 18), at(35, 139)],
};

for (const [name, places] of Object.entries(sets)) {
  test(`A map of ${name} shows all of it with a margin`, () => {
    const frame = mapFrame(places);
    assert.ok(frame !== undefined);
    assert.ok(frame.height >= frame.width / 2.2 && frame.height <= frame.width);
    for (const place of places) {
      const point = [...positionsIn(frame, [placeAt(place)]).values()][0];
      assert.ok(point !== undefined, JSON.stringify(place));
      assert.ok(point.x >= 70 && point.x <= frame.width - 70, `${point.x}`);
      assert.ok(point.y >= 70 && point.y <= frame.height - 70, `${point.y} of ${frame.height}`);
    }
  });
}

test('Places near each other get the finer outlines', () => {
  assert.equal(mapFrame(sets['a country'] ?? [])?.detail, '50m');
  assert.equal(mapFrame(sets['the whole world'] ?? [])?.detail, '110m');
});

test('Without places there is no map, and a place without coordinates is on none', () => {
  assert.equal(mapFrame([]), undefined);
  const frame = mapFrame([at(54.5, 9.05)]);
  assert.ok(frame !== undefined);
  assert.equal(positionsIn(frame, [placeAt(undefined)]).size, 0);
});

test('The map of the project’s own archive has its places and the same outlines every time', async () => {
  const { archive } = await readArchive('articles', { drafts: false });
  assert.ok(archive !== undefined);
  const { places } = archive.authority;
  const named = new Set(
    [...archive.findings.values()].flatMap(({ names }) => names.map(({ entity }) => entity)),
  );
  const map = await drawArchiveMap(places, named, '');
  assert.deepEqual(await drawArchiveMap(places, named, ''), map);
  assert.ok(map !== undefined);
  assert.ok(map.positions.has(entityId('caracas')));
  assert.ok(!map.positions.has(entityId('lateinamerika')));
  assert.match(
    String(map.outlines.content),
    /^<svg [^>]+><style><\/style><path class="land" d="M[\d.,MLZ-]+"\/>/,
  );
});
