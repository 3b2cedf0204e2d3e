import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { crc32, crc32ByTable } from '../../src/start/crc32.js';

void test('The check sum of „123456789“ is the one that every description gives', () => {
  assert.equal(crc32ByTable(Buffer.from('123456789')), 0xcb_f4_39_26);
});

void test('Both ways to it agree, at one go and bytes after bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array(), fc.uint8Array(), (one, other) => {
      const whole = crc32ByTable(Buffer.concat([one, other]));
      assert.equal(crc32ByTable(other, crc32ByTable(one)), whole);
      assert.equal(crc32(Buffer.concat([one, other])), whole);
    }),
  );
});
