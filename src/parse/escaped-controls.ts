import { type Document, visit } from 'yaml';
import { checkWording as wording } from '../german/wording/check.ts';
import { errorAt, type Message, type Place } from '../record/message.ts';
import { controlCharacter } from './control-character.ts';

/**
 * Control characters that quoted words of YAML hold as escapes (`"\u0000"`); those that stand there themselves are told
 * where the text is read.
 */
export const escapedControls = (
  document: Document,
  text: string,
  placeAt: (offset: number) => Place,
): readonly Message[] => {
  const messages: Message[] = [];
  visit(document, {
    Scalar: (_, { value, range }) => {
      const found = typeof value === 'string' ? controlCharacter.exec(value)?.[0] : undefined;
      if (found === undefined || controlCharacter.test(text.slice(range?.[0], range?.[1]))) return;
      const said = wording.controlCharacter(found.charCodeAt(0));
      messages.push(errorAt(placeAt(range?.[0] ?? 0), 'control-character', said));
    },
  });
  return messages;
};
