import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { decodeCodePage850 } from '../../src/intake/code-page-850.ts';
import { decodeRawText } from '../../src/intake/decode-raw-text.ts';
import { encodingDoubts } from '../../src/intake/doubts.ts';
import { decodeWindows1252 } from '../../src/intake/windows-1252.ts';

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

const decoders = {
  'windows-1252': decodeWindows1252,
  cp850: decodeCodePage850,
  macintosh: (bytes: Uint8Array) => new TextDecoder('macintosh').decode(bytes),
  'iso-8859-15': (bytes: Uint8Array) => new TextDecoder('iso-8859-15').decode(bytes),
  'iso-8859-2': (bytes: Uint8Array) => new TextDecoder('iso-8859-2').decode(bytes),
} as const;

/** The bytes of a text in an encoding; undefined when it has not all its characters. */
const encoded = (text: string, encoding: keyof typeof decoders): Uint8Array | undefined => {
  const characters = decoders[encoding](Uint8Array.from({ length: 256 }, (_, byte) => byte));
  const bytes = Array.from(text, (character) => characters.indexOf(character));
  return bytes.includes(-1) ? undefined : Uint8Array.from(bytes);
};

for (const [encoding, text] of [
  ['cp850', 'Überfall in Köln: Bäckerei geschlossen, die Täter flohen über die große Straße.'],
  ['cp850', 'KÖLN (dpa) - In Köln tagt der Rat.'],
  ['macintosh', '„Öffentliche Ämter“ – so heißt es – schließen für 5 € früher.'],
  ['macintosh', 'Köln'],
  ['iso-8859-15', 'Für 5 € gibt es in Köln ein Frühstück.'],
  ['iso-8859-2', 'In Łódź sprach Česlav Müller über die Größe der Straße.'],
  ['windows-1252', '„Schön“, sagte Guaidó in Ústí. Für 5 € – so heißt’s – …'],
] as const) {
  test(`„${text}“ in ${encoding} is read as that`, () =>
    assert.deepEqual(decodeRawText(encoded(text, encoding) ?? Uint8Array.of()), { text, encoding }));
}

const folder = new URL('fixtures/', import.meta.url);
const press = await Promise.all(
  (await readdir(folder))
    .filter((name) => name.endsWith('.txt') && !name.startsWith('encoding-'))
    .map((name) => readFile(new URL(name, folder), 'utf8')),
);

for (const encoding of ['windows-1252', 'cp850', 'macintosh', 'iso-8859-15'] as const) {
  test(`Press texts in ${encoding} keep every character`, () => {
    let count = 0;
    for (const text of press) {
      const bytes = encoded(text, encoding);
      if (bytes === undefined || /^[\0-\x7F]*$/.test(text)) continue;
      assert.equal(decodeRawText(bytes).text, text);
      count += 1;
    }
    assert.ok(count > 20);
  });
}

test('Text that was encoded twice raises a doubt, text with a foreign Ã does not', () => {
  const doubtsOf = (text: string): readonly string[] => encodingDoubts(text, 'utf-8').map(({ id }) => id);
  for (const text of ['Die Täter', 'Überfall', 'Größe', '„Ja“', 'Ämter – viele', '5 €', '§ 5']) {
    const bytes = Buffer.from(text);
    assert.deepEqual(doubtsOf(bytes.toString('latin1')), ['encoded-twice'], text);
    assert.deepEqual(doubtsOf(decodeWindows1252(bytes)), ['encoded-twice'], text);
    assert.deepEqual(doubtsOf(text), []);
  }
  for (const text of ['SÃO PAULO', 'VÂRFUL', 'château', '«â»', 'Maranhão'])
    assert.deepEqual(doubtsOf(text), []);
});
