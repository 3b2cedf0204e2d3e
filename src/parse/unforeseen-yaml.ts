import { type Document, isAlias, isNode, isScalar, type Node, visit } from 'yaml';
import { checkWording as wording } from '../german/wording/check.ts';
import { errorAt, type Message, type Place } from '../record/message.ts';

const isReference = (node: Node): boolean =>
  isAlias(node) || node.tag !== undefined || ('anchor' in node && typeof node.anchor === 'string');

/**
 * What YAML allows and a file of metadata needs not: anchors, aliases and tags, which can blow up; as keys a list or
 * nothing (`[a]: b`, `~: b`). Nothing of such a file is read.
 */
export const unforeseenYaml = (
  document: Document,
  placeAt: (offset: number) => Place,
): readonly Message[] => {
  const messages: Message[] = [];
  const tell = (node: Node, ruleId: string, said: string): void => {
    messages.push(errorAt(placeAt(node.range?.[0] ?? 0), ruleId, said));
  };
  visit(document, {
    Node: (_, node) => {
      if (isReference(node)) tell(node, 'yaml-reference', wording.yamlReference);
    },
    Pair: (_, { key }) => {
      if (isNode(key) && !(isScalar(key) && key.value !== null)) {
        tell(key, 'invalid-yaml', wording.keyIsNoWord);
      }
    },
  });
  return messages;
};
