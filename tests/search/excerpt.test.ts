import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type SearchField, searchFields } from '../../src/search/document.ts';
import { type StoredDocument, storedPassages } from '../../src/search/index/stored-document.ts';
import { excerptOf } from '../../src/search/query/passages.ts';

type Passages = readonly (readonly [field: SearchField, text: string])[];

const stored = (passages: Passages): StoredDocument => ({
  url: 'artikel/a.html',
  headline: passages.find(([field]) => field === 'headline')?.[1] ?? '',
  supplied: false,
  date: null,
  sign: 'stretch',
  source: null,
  agencies: [],
  places: [],
  passages: passages.map(([field, text]) => [searchFields.indexOf(field), null, text]),
  compounds: [],
});

/** What a result shows where words are found that begin like these: the field, and the text with what was found in brackets. */
const shown = (passages: Passages, ...beginnings: readonly string[]): readonly string[] => {
  const document = stored(passages);
  const isFound = (text: string): boolean =>
    beginnings.some((beginning) => text.toLowerCase().includes(beginning));
  const places = storedPassages(document).flatMap(({ tokens, start }) =>
    tokens.flatMap(({ text }, index) => (isFound(text) ? [start + index] : [])),
  );
  return excerptOf(document, places, []).passages.map(
    ({ field, runs }) =>
      `${field}: ${runs.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('')}`,
  );
};

const article: Passages = [
  ['kicker', 'Berlin'],
  ['headline', 'Streit in Berlin um die Brücke'],
  ['byline', 'Von Ute Kranz'],
  ['dateline', 'BERLIN (dpa) -'],
  ['body', 'Streit in Berlin um die Brücke.'],
  ['body', 'Am Ufer wird gebaut.'],
  ['body', 'Die Brücke steht seit Jahren leer.'],
  ['body', 'Der Senat von Berlin schweigt.'],
];

test('A passage that tells something is shown before a dateline and what repeats the headline', () => {
  assert.deepEqual(shown(article, 'berlin'), ['body: Der Senat von [Berlin] schweigt.']);
  assert.deepEqual(shown(article, 'brücke'), ['body: Die [Brücke] steht seit Jahren leer.']);
});

test('A line is shown for the word that only it has, beside the passages with the others', () => {
  assert.deepEqual(shown(article, 'dpa', 'brücke'), [
    'dateline: BERLIN ([dpa]) -',
    'body: Die [Brücke] steht seit Jahren leer.',
  ]);
});

test('Where only a line or the headline has it, the opening of the text goes with it', () => {
  assert.deepEqual(shown(article, 'dpa'), ['dateline: BERLIN ([dpa]) -', 'body: Am Ufer wird gebaut.']);
  assert.deepEqual(shown(article, 'kranz'), ['byline: Von Ute [Kranz]', 'body: Am Ufer wird gebaut.']);
  assert.deepEqual(shown(article, 'streit'), ['body: Am Ufer wird gebaut.']);
  assert.deepEqual(shown(article.slice(0, 4), 'dpa'), ['dateline: BERLIN ([dpa]) -']);
  assert.deepEqual(shown(article.slice(0, 4), 'berlin'), []);
  assert.deepEqual(shown(article, 'nirgends'), ['body: Am Ufer wird gebaut.']);
});

test('No more than three passages are shown, in reading order', () => {
  const many: Passages = [
    ...article,
    ...Array.from({ length: 5 }, (_, number) => ['body', `Berlin und noch ${number}`] as const),
  ];
  assert.equal(shown(many, 'berlin').length, 3);
  assert.deepEqual(shown(many, 'berlin', 'dpa'), [
    'dateline: [BERLIN] ([dpa]) -',
    'body: Der Senat von [Berlin] schweigt.',
    'body: [Berlin] und noch 0',
  ]);
  assert.equal(shown(many, 'dpa', 'kranz').length, 3);
});
