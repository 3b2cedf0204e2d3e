import { checkWording as wording } from '../german/wording/check.ts';
import { errorAt, type Message } from '../record/message.ts';
import { controlCharacter } from './control-character.ts';
import { placeInText } from './place-in-text.ts';

export interface DecodedText {
  /** Without byte order mark, with `\n` as the only line end; absent when the bytes are not UTF-8. */
  readonly text: string | undefined;
  readonly messages: readonly Message[];
}

const decoded = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

/** Decoding replaces a fault by U+FFFD, so that encoding again differs from the bytes just there. */
const firstInvalidByte = (bytes: Uint8Array): number | undefined => {
  const again = new TextEncoder().encode(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
  const index = bytes.findIndex((byte, position) => byte !== again[position]);
  return index === -1 ? undefined : index;
};

const oneLineEnd = (text: string): string => text.replace(/\r\n?/g, '\n');

/** The first one of each line is enough: where one is, its line has to be looked at. */
const controlCharacters = (file: string, text: string): readonly Message[] => {
  if (!controlCharacter.test(text)) return [];
  return text.split('\n').flatMap((line, index) => {
    const found = controlCharacter.exec(line);
    if (found === null) return [];
    const place = { file, line: index + 1, column: found.index + 1 };
    return [errorAt(place, 'control-character', wording.controlCharacter(found[0].charCodeAt(0)))];
  });
};

/**
 * The text of a file's bytes. A byte order mark and line ends of other systems are tolerated; bytes that are
 * not UTF-8 and control characters are errors at their place.
 */
export const decodeText = (file: string, bytes: Uint8Array): DecodedText => {
  const valid = decoded(bytes);
  const invalid = valid === undefined ? firstInvalidByte(bytes) : undefined;
  if (invalid !== undefined) {
    const before = oneLineEnd(new TextDecoder().decode(bytes.subarray(0, invalid)));
    const place = placeInText(file, before, before.length);
    return {
      text: undefined,
      messages: [errorAt(place, 'not-utf-8', wording.notUtf8(bytes[invalid] ?? 0))],
    };
  }
  const text = oneLineEnd(valid ?? new TextDecoder().decode(bytes));
  return { text, messages: controlCharacters(file, text) };
};
