import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeRawText } from '../../src/intake/decode-raw-text.ts';

const sentence = 'Die Behörde hat beschlossen, ihre Tätigkeit fortzusetzen. Größe und Maß blieben gleich. ';

test('Windows-1252 keeps its quotation marks, dashes and euro signs', () => {
  const bytes = [...Buffer.from(sentence, 'latin1'), 0x84, 0x4a, 0x61, 0x93, 0x20, 0x96, 0x20, 0x80];
  assert.deepEqual(decodeRawText(Uint8Array.from(bytes)), {
    text: `${sentence}„Ja“ – €`,
    encoding: 'windows-1252',
  });
});

for (const [encoding, bytes] of [
  ['utf-8', Buffer.from(sentence)],
  ['iso-8859-1', Buffer.from(sentence, 'latin1')],
  ['utf-16le', Buffer.from(sentence, 'utf16le')],
  ['utf-16be', Buffer.from(sentence, 'utf16le').swap16()],
] as const) {
  test(`${encoding} without a mark is found out`, () =>
    assert.deepEqual(decodeRawText(bytes), { text: sentence, encoding }));
}

for (const [encoding, mark, bytes] of [
  ['utf-8', [0xef, 0xbb, 0xbf], Buffer.from('kurz ä')],
  ['utf-16le', [0xff, 0xfe], Buffer.from('kurz ä', 'utf16le')],
  ['utf-16be', [0xfe, 0xff], Buffer.from('kurz ä', 'utf16le').swap16()],
] as const) {
  test(`The mark of ${encoding} is obeyed and is no part of the text`, () =>
    assert.deepEqual(decodeRawText(Uint8Array.from([...mark, ...bytes])), { text: 'kurz ä', encoding }));
}
