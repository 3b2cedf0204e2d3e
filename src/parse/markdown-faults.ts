import type { List, Nodes, Root } from 'mdast';
import { checkWording as wording } from '../german/wording/check.ts';
import { eachNode } from './each-node.ts';
import { deepestNesting, mostContinued, mostMarks, type OverLimit } from './markdown-limits.ts';
import { placeInText } from './place-in-text.ts';
import { errorAt, type Message, type Place, warningAt } from '../record/message.ts';

/** Addresses that may be followed from a page; everything else, relative ones included, is refused. */
const safeAddress = /^(?:https?:\/\/|mailto:)/i;

const longestExcerpt = 40;

const placeOf = (node: Nodes, file: string, firstLine: number): Place => ({
  file,
  line: (node.position?.start.line ?? 1) + firstLine - 1,
  column: node.position?.start.column ?? 1,
});

const markerOf = (list: List, markdown: string): string =>
  /^\d+[.)]/.exec(markdown.slice(list.position?.start.offset ?? 0))?.[0] ?? `${list.start ?? 1}.`;

/** What is looked at closer; a text consists of other nodes. */
const mayBeFaulty: ReadonlySet<Nodes['type']> = new Set([
  'html',
  'link',
  'image',
  'list',
  'footnoteDefinition',
]);

/** A list of one item, or one that does not begin at 1, was a sentence: “16. Februar …”. */
const isAccidental = (list: List): boolean =>
  list.ordered === true && (list.children.length === 1 || (list.start ?? 1) !== 1);

const faultOfLimit: Readonly<Record<OverLimit['what'], readonly [ruleId: string, text: string]>> = {
  nesting: ['nested-too-deep', wording.nestedTooDeep(deepestNesting)],
  marks: ['too-many-marks', wording.tooManyMarks(mostMarks)],
  continued: ['too-many-lines', wording.tooManyLines(mostContinued)],
};

const beyondLimits = (
  { what, offset }: OverLimit,
  markdown: string,
  file: string,
  firstLine: number,
): readonly Message[] => {
  const { line, column } = placeInText(file, markdown, offset);
  const place = { file, line: line + firstLine - 1, column };
  return [errorAt(place, ...faultOfLimit[what])];
};

/**
 * What must not or should not stand in a Markdown text: HTML, addresses that are not web or mail, pictures,
 * footnotes nobody refers to, more marks than are read (errors); a sentence that became a list by accident (a warning).
 * `firstLine` is the line of the file on which the Markdown begins.
 */
export const markdownFaults = (
  tree: Root,
  markdown: string,
  file: string,
  firstLine = 1,
): readonly Message[] => {
  const over = tree.data?.overLimit;
  if (over !== undefined) return beyondLimits(over, markdown, file, firstLine);
  const messages: Message[] = [];
  const referred = new Set<string>();
  const suspects: Nodes[] = [];
  eachNode(tree, (node) => {
    if (node.type === 'footnoteReference') referred.add(node.identifier);
    else if (mayBeFaulty.has(node.type)) suspects.push(node);
  });
  for (const node of suspects) {
    const place = placeOf(node, file, firstLine);
    if (node.type === 'html') {
      const excerpt = node.value.split('\n')[0]?.slice(0, longestExcerpt) ?? '';
      messages.push(errorAt(place, 'raw-html', wording.rawHtml(excerpt)));
    }
    if (node.type === 'link' && !safeAddress.test(node.url)) {
      messages.push(errorAt(place, 'unsafe-link', wording.unsafeLink(node.url)));
    }
    if (node.type === 'image') messages.push(errorAt(place, 'image-in-text', wording.image));
    if (node.type === 'list' && isAccidental(node)) {
      messages.push(warningAt(place, 'accidental-list', wording.accidentalList(markerOf(node, markdown))));
    }
    if (node.type === 'footnoteDefinition' && !referred.has(node.identifier)) {
      messages.push(errorAt(place, 'unused-footnote', wording.unusedFootnote(node.label ?? node.identifier)));
    }
  }
  return messages;
};
