import fc from 'fast-check';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parseDocument } from 'yaml';
import { readPlainYaml } from '../../src/parse/plain-yaml.ts';
import { inPackage } from '../../src/site/package-root.ts';

/** What all of YAML has; undefined where it finds a fault or something that metadata must not hold. */
const readAll = (text: string): unknown => {
  const document = parseDocument(text, { prettyErrors: false, uniqueKeys: true });
  return document.errors.length > 0 ? undefined : document.toJS();
};

/** Either nothing, or exactly what all of YAML has. Tells whether it was read. */
const agrees = (text: string): boolean => {
  const plain = readPlainYaml(text);
  if (plain === undefined) return false;
  assert.deepStrictEqual(plain, readAll(text), text);
  return true;
};

const scalars = fc.oneof(
  fc.constantFrom(
    'null',
    'true',
    'No',
    '~',
    '',
    '12',
    '-3.50',
    '007',
    '1e5',
    '0x1F',
    '0o7',
    '.5',
    '1.',
    '-',
    '-0',
    '+1',
    '2025-11-02',
    'a: b',
    'a:b',
    'a #b',
    'a#b',
    "it's",
    "'q'",
    '"q"',
    '"a\\"b"',
    '"a\\nb"',
    '&a x',
    '*a',
    '!t x',
    'x ',
    ' x',
    '„Wort“ – und',
    'http://a.b/c?d=e',
    '|',
    '>',
    '[',
    '{}',
    '[]',
    '- x',
    '? x',
    '@x',
    '`x',
    'ä: ',
    '...',
  ),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
  fc.string({ unit: fc.constantFrom(...'ab1.-e:#," \'[]{}&*!|>%@\\\t\u00A0'.split('')), maxLength: 8 }),
);

const names = fc.constantFrom(
  'id',
  'name',
  'at',
  'text',
  'role',
  'from',
  '"id"',
  'null',
  'a b',
  '1',
  '__proto__',
);

const flows = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    scalars,
    tie('list'),
    tie('group'),
    scalars.map((text) => JSON.stringify(text)),
  ),
  list: fc
    .array(tie('value'), { maxLength: 3 })
    .chain((values) => fc.constantFrom(', ', ',', ' ,').map((comma) => `[${values.join(comma)}]`)),
  group: fc
    .array(fc.tuple(names, fc.constantFrom(': ', ':', ' : '), tie('value')), { maxLength: 3 })
    .chain((pairs) =>
      fc
        .constantFrom('{ @ }', '{@}')
        .map((form) => form.replace('@', () => pairs.map((pair) => pair.join('')).join(', '))),
    ),
})).value;

const wellFormed = fc.constantFrom(
  'a',
  'Ein Wort',
  '12',
  '"x: #"',
  '[1, b]',
  '{ a: 1, b: [x] }',
  '{"a":"b"}',
);

const lines = fc
  .tuple(
    fc.constantFrom('', '', '', '', '  ', '  ', '    ', ' '),
    fc.constantFrom('', '', '', '- ', '- ', '-'),
    fc.oneof(
      fc.tuple(names, fc.constantFrom(': ', ': ', ':', ':  '), flows).map((parts) => parts.join('')),
      fc.tuple(names, wellFormed).map(([name, value]) => `${name}: ${value}`),
      fc.tuple(names, wellFormed).map(([name, value]) => `${name}: ${value}`),
      wellFormed,
      names.map((name) => `${name}:`),
      flows.map(String),
      fc.constantFrom('# remark', '---', '...', '', ' '),
    ),
  )
  .map((parts) => parts.join(''));

void test('What is read as plain YAML is what all of YAML has, for texts of every shape', () => {
  let read = 0;
  fc.assert(
    fc.property(fc.array(lines, { minLength: 1, maxLength: 6 }), (some) => {
      if (agrees(some.join('\n'))) read += 1;
    }),
    { numRuns: 6000 },
  );
  assert.ok(read > 40, `${read} were plain`);
});

void test('What is read as plain YAML is what all of YAML has, for single values', () => {
  fc.assert(
    fc.property(flows, (value) => {
      agrees(`key: ${String(value)}`);
      agrees(`- ${String(value)}`);
      agrees(`[${String(value)}]`);
    }),
    { numRuns: 3000 },
  );
});

void test('Lists of the archive are plain, and a damaged one is never read as another', () => {
  const authority = inPackage('articles/authority');
  const texts = ['persons', 'organizations', 'places', 'sources'].map((name) =>
    readFileSync(join(authority, `${name}.yaml`), 'utf8'),
  );
  for (const text of texts) assert.ok(agrees(text), text.slice(0, 80));
  fc.assert(
    fc.property(
      fc.constantFrom(...texts.map((text) => text.slice(0, 1500))),
      fc.nat(1500),
      fc.nat(3),
      fc.constantFrom(...'\n :-"\'[]{},#&*!|>0xé\t\\'.split('')),
      (text, at, removed, added) => {
        agrees(text.slice(0, at) + added + text.slice(at + removed));
      },
    ),
    { numRuns: 3000 },
  );
});
