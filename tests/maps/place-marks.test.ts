import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { mapWindow } from '../../src/maps/placing/map-window.ts';
import { type MapPlace, placeMarks } from '../../src/maps/placing/place-marks.ts';
import type { MapMark } from '../../src/record/archive-map.ts';
import { entityId } from '../support/sample-archive.ts';

const size = { width: 1000, height: 600, pixels: 340, largest: 12, apart: 25 };

const place = (id: number, x: number, y: number, articles: number): MapPlace => ({
  id: entityId(`p-${id}`),
  name: 'Ort'.repeat(1 + (id % 5)),
  articles,
  point: { x, y },
});

const somePlaces = fc
  .array(
    fc.record({
      x: fc.integer({ min: 0, max: 1000 }),
      y: fc.integer({ min: 0, max: 600 }),
      articles: fc.integer({ min: 1, max: 500 }),
    }),
    { maxLength: 40 },
  )
  .map((all) => all.map(({ x, y, articles }, index) => place(index, x, y, articles)));

/** What a name takes, in pixels at a width; its letters are counted narrower than the placing counts them. */
const nameBox = ({ label, name, others, point }: MapMark, pixels: number) => {
  if (label === undefined) return undefined;
  const scale = pixels / size.width;
  const width = (name.length + (others.length > 0 ? 3 : 0)) * 6.5;
  const left =
    point.x * scale + label.dx - (label.anchor === 'end' ? width : label.anchor === 'middle' ? width / 2 : 0);
  const base = point.y * scale + label.dy;
  return { left, right: left + width, top: base - 10, bottom: base + 3 };
};

test('No name covers another name or a dot or leaves the map, on a phone and on a desk', () => {
  fc.assert(
    fc.property(somePlaces, (places) => {
      const marks = placeMarks(places, size, 30);
      for (const pixels of [340, 680, 1020]) {
        const boxes = marks.map((mark) => nameBox(mark, pixels));
        for (const [one, box] of boxes.entries()) {
          if (box === undefined) continue;
          assert.ok(box.left >= 0 && box.right <= pixels && box.top >= 0 && box.bottom <= pixels * 0.6);
          for (const [two, other] of boxes.entries()) {
            if (other === undefined || two <= one) continue;
            const apart =
              box.right <= other.left ||
              other.right <= box.left ||
              box.bottom <= other.top ||
              other.bottom <= box.top;
            assert.ok(apart, `${marks[one]?.id} and ${marks[two]?.id} at ${pixels}`);
          }
        }
      }
    }),
  );
});

test('Dots keep the distance that a finger needs, and no place is lost', () => {
  fc.assert(
    fc.property(somePlaces, (places) => {
      const marks = placeMarks(places, size, 100);
      const scale = size.pixels / size.width;
      for (const [one, { point }] of marks.entries()) {
        for (const other of marks.slice(one + 1)) {
          const distance = Math.hypot(point.x - other.point.x, point.y - other.point.y) * scale;
          assert.ok(distance >= 24, String(distance));
        }
      }
      assert.equal(
        marks.reduce((sum, { others }) => sum + 1 + others.length, 0),
        places.length,
      );
    }),
  );
});

test('The order in which places come does not change their marks', () => {
  fc.assert(
    fc.property(somePlaces, (places) => {
      assert.deepEqual(placeMarks(places.toReversed(), size, 30), placeMarks(places, size, 30));
    }),
  );
});

test('Places that lie together share the dot of the most named', () => {
  const [mark] = placeMarks([place(1, 500, 300, 1), place(2, 502, 301, 7)], size, 30);
  assert.equal(mark?.id, 'p-2');
  assert.deepEqual(mark.others, [{ name: 'OrtOrt', articles: 1, point: { x: 500, y: 300 } }]);
});

test('A cutting lies inside its map and holds all its places', () => {
  const map = { width: 1000, height: 480 };
  fc.assert(
    fc.property(
      fc.array(fc.record({ x: fc.integer({ min: 0, max: 1000 }), y: fc.integer({ min: 0, max: 480 }) }), {
        minLength: 1,
        maxLength: 12,
      }),
      (points) => {
        const { x, y, width, height } = mapWindow(map, points);
        assert.ok(x >= 0 && y >= 0 && x + width <= map.width + 1 && y + height <= map.height + 1);
        for (const point of points) {
          assert.ok(point.x >= x - 1 && point.x <= x + width + 1, `${point.x} in ${x}+${width}`);
          assert.ok(point.y >= y - 1 && point.y <= y + height + 1, `${point.y} in ${y}+${height}`);
        }
      },
    ),
  );
});
