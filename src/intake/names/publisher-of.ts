import type { DraftPublisher, PageEvidence, Segment } from '../../record/draft.ts';
import { plainText } from '../folded-text.ts';
import { readSourceLine } from '../read-source-line.ts';
import type { KnownName } from './known-name.ts';
import { nameKey } from './name-key.ts';

const printedCertainty = 0.95;
const pageCertainty = 0.97;

/** A paper's name as it is compared: in any case and without its article, "in der Süddeutschen Zeitung". */
const paperKey = (name: string): string =>
  nameKey(name)
    .replace(/^(?:der|die|das|dem|den) /, '')
    .split(' ')
    .map((word) => word.replace(/e[nrms]$/, 'e'))
    .join(' ');

/** The papers that the labels of a clipping name. */
const printedIn = (text: string, segments: readonly Segment[]): readonly string[] =>
  segments.flatMap(({ role, rule, start, end }): readonly string[] => {
    const words = role === 'date-line' || role === 'boilerplate' ? plainText(text.slice(start, end)) : '';
    if (rule === 'field-of-a-head' && role === 'boilerplate') return [words.replace(/^[^:]*:\s*/, '')];
    if (rule === 'masthead') return [words];
    const line = role === 'date-line' ? readSourceLine(words) : undefined;
    return line === undefined || line.kind === 'first' ? [] : [line.publication];
  });

/** Who brought the text out, when its labels or its page name a publisher of the archive's authority files. */
export const publisherOf = (
  text: string,
  segments: readonly Segment[],
  page: PageEvidence | undefined,
  known: readonly KnownName[],
): DraftPublisher | undefined => {
  const publishers = new Map(
    known
      .filter(({ kind }) => kind === 'publisher')
      .flatMap(({ id, names }) => names.map((name) => [paperKey(name), id] as const)),
  );
  const named = [
    ...printedIn(text, segments).map((name) => ({ name, certainty: printedCertainty })),
    ...(page?.publisher === undefined ? [] : [{ name: page.publisher, certainty: pageCertainty }]),
  ];
  for (const { name, certainty } of named) {
    const entity = publishers.get(paperKey(name));
    if (entity !== undefined) return { name, entity, certainty };
  }
  return undefined;
};
