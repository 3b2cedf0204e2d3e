import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placeMap } from '../../templates/parts/place-map.ts';
import { files, pages } from '../../src/archive/links.ts';
import type { MapPoint } from '../../src/record/archive-map.ts';
import type { EntityGroup } from '../../src/record/entity-in-archive.ts';
import { parsePlaces } from '../../src/parse/parse-authority.ts';
import { groupByEntity } from '../../src/archive/group-entities.ts';
import { linkArticles } from '../../src/archive/mentions/link-articles.ts';
import { placeArticles } from '../../src/archive/place-articles.ts';
import { sampleArchive, sampleArticle } from '../support/sample-archive.ts';

/** A map of 1,000 by 500 with an article about each place. */
const mapped = (points: readonly MapPoint[]): string => {
  const names = points.map((_, index) => `Ort${String.fromCodePoint(65 + index)}dorf`);
  const { records } = parsePlaces(
    'l',
    names.map((name) => `- { id: ${name.toLowerCase()}, name: ${name} }`).join('\n'),
  );
  const authority = { persons: [], organizations: [], places: records, topics: [] };
  const articles = names.map((name, index) =>
    sampleArticle(`a-${index}`, '2019-01-01', `Es regnete gestern in ${name}.`),
  );
  const groups: readonly EntityGroup[] = groupByEntity(
    authority,
    placeArticles({ ...sampleArchive(articles), authority, findings: linkArticles(authority, articles) }),
  ).flatMap((kind) => kind.groups);
  const positions = new Map(
    groups.flatMap(({ entity }) => {
      const point = points[names.indexOf(entity.name)];
      return point === undefined ? [] : [[entity.id, point] as const];
    }),
  );
  const map = {
    width: 1000,
    height: 500,
    positions,
    outlines: { path: files.asset('karte.svg'), content: '' },
  };
  return String(placeMap(pages.entities('place'), map, groups));
};

const far = [
  { x: 50, y: 50 },
  { x: 900, y: 400 },
];
const near = Array.from({ length: 12 }, (_, index) => ({
  x: 500 + 9 * (index % 4),
  y: 250 + 9 * Math.floor(index / 4),
}));

test('Places that share a dot are told apart on a cutting, whose frame the map shows', () => {
  const markup = mapped([...far, ...near]);
  assert.match(markup, /class="map-frame"/);
  const [, cutting = ''] = markup.split('svgView');
  assert.ok((cutting.match(/class="map-mark"/g) ?? []).length > 12, 'all places have a dot of their own');
  assert.doesNotMatch(cutting, /ortadorf|ortbdorf/);
});

test('A map on which all can be told apart has no cutting', () => {
  assert.doesNotMatch(mapped([...far, ...near.slice(0, 4)]), /svgView|map-frame/);
});

test('A large dot that has no room for its name has a number, which the key tells', () => {
  const markup = mapped([
    { x: 120, y: 200 },
    ...Array.from({ length: 4 }, (_, index) => ({ x: 200 + 100 * index, y: 205 })),
  ]);
  const numbers = markup.match(/class="map-number"[^>]*>\d/g) ?? [];
  const keys = markup.match(/<b>\d<\/b> Ort[A-E]dorf/g) ?? [];
  assert.ok(numbers.length > 0);
  assert.equal(numbers.length, keys.length);
  const [first = ''] = markup.split('class="map-number"').slice(0, -1);
  const [, name] = /<b>1<\/b> (Ort[A-E]dorf)/.exec(markup) ?? [];
  assert.equal(first.slice(first.lastIndexOf('<title>')).startsWith(`<title>${name}`), true);
});
