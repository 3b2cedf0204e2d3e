import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { printedPassages, readPassages } from '../../src/site/reading/stored-passages.ts';

const text = fc.option(fc.oneof(fc.string(), fc.constant('„Ja“,\nsagte er.\r\n\u2028')), { nil: undefined });

void test('Every passage is read as it was, whatever signs are in it, and there is none of a name that is none', () => {
  fc.assert(
    fc.property(
      text,
      fc.array(fc.record({ sentence: text, fragment: text }), { maxLength: 5 }),
      (opening, names) => {
        const read = readPassages(printedPassages({ opening, names }));
        assert.equal(read.opening(), opening);
        assert.deepEqual(
          names.map((_, name) => read.ofName(name)),
          names.map(({ sentence, fragment }) => ({ sentence, fragment })),
        );
        assert.deepEqual(read.ofName(names.length), { sentence: undefined, fragment: undefined });
      },
    ),
  );
});
