import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { decodeText } from '../../src/parse/decode-text.ts';
import { parseArticle } from '../../src/parse/parse-article.ts';
import { parseSettings } from '../../src/parse/parse-settings.ts';
import { parseSources } from '../../src/parse/parse-sources.ts';
import { isError } from '../../src/record/message.ts';

const pieces = [
  '--- id: headline: published: at: source: captions: setAside: byline: "2019-06-08" "[2019..2020]"',
  'x "" null true 01067 1e9 [0, 5] [5,0] {} [] { } [ ] - ? : , & * ! | > % @ ` # \' "',
  '__proto__: constructor: toString: <<: &a *a !!binary !!js/function <b> ](javascript:x) ``` 16.',
]
  .join(' ')
  .split(' ')
  .concat(' ', ' ', '\n', '\n', '\n  ', '\t', '\u0000', '\uFEFF', '\uD800');

const yamlLike = fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((parts) => parts.join(''));

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  yamlLike,
  fc.tuple(yamlLike, yamlLike).map(([head, body]) => `---\n${head}\n---\n${body}`),
);

/** Whatever cannot be read has an error, and every message has a place in the file. */
const isTold = (text: string, record: unknown, parsed: ReturnType<typeof parseSources>['messages']): void => {
  const lines = text.split('\n').length;
  for (const { file, line, column, text: said, ruleId } of parsed) {
    assert.equal(file, 'datei');
    assert.ok(line >= 1 && line <= lines && column >= 1, `${ruleId} at ${line}:${column} of ${lines} lines`);
    assert.ok(said.length > 0 && !said.includes('undefined'));
  }
  assert.equal(record === undefined, parsed.some(isError));
};

test('Whatever stands in an article file, reading it ends with an article or with errors', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { article, messages, placeOf, valueAt } = parseArticle('datei', '2019/x.md', text);
      isTold(text, article, messages);
      valueAt(['source', 'file', 0]);
      placeOf(['captions', 3, 'at']);
    }),
    { numRuns: 2000 },
  );
});

test('Whatever stands in archive.yaml and sources.yaml, reading them ends with values or with errors', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { settings, messages } = parseSettings('datei', text);
      isTold(text, settings, messages);
      parseSources('datei', text);
    }),
    { numRuns: 1000 },
  );
});

test('Bytes of any kind become text or an error', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
      const { text, messages } = decodeText('datei', bytes);
      assert.equal(
        text === undefined,
        messages.some(({ ruleId }) => ruleId === 'not-utf-8'),
      );
    }),
    { numRuns: 1000 },
  );
});
