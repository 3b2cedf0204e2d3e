import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { listed, oneDigit, thousands } from '../../src/german/numbers.ts';

describe('Numbers and series in German', () => {
  it('are written as Intl writes them', () => {
    const number = new Intl.NumberFormat('de-DE');
    const both = new Intl.ListFormat('de-DE', { type: 'conjunction' });
    const either = new Intl.ListFormat('de-DE', { type: 'disjunction' });
    fc.assert(
      fc.property(fc.oneof(fc.nat({ max: 2_000 }), fc.nat({ max: 2_000_000_000 })), (count) => {
        assert.equal(thousands(count), number.format(count));
      }),
    );
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 4 }), { maxLength: 6 }), (parts) => {
        assert.equal(listed(parts), both.format(parts));
        assert.equal(listed(parts, 'oder'), either.format(parts));
      }),
    );
  });

  it('have one digit after the comma where a size is told', () => {
    assert.deepEqual([0, 1.25, 31.44, 999.96, 1234.5].map(oneDigit), [
      '0,0',
      '1,3',
      '31,4',
      '1.000,0',
      '1.234,5',
    ]);
  });
});
