import { isScalar, Scalar } from 'yaml';
import type { Place } from '../record/message.ts';

/**
 * Where in YAML a line and column of a text stand that is written line by line behind a `|`. Undefined for texts that
 * are written otherwise: their lines are not those of the file.
 */
export const offsetInLiteral = (
  yaml: string,
  node: unknown,
  { line, column }: Pick<Place, 'line' | 'column'>,
): number | undefined => {
  if (!isScalar(node) || node.type !== Scalar.BLOCK_LITERAL || !node.range) return undefined;
  const [start, end] = node.range;
  let lineStart = yaml.indexOf('\n', start) + 1;
  const lines = yaml.slice(lineStart, end).split('\n');
  const written = lines[line - 1] ?? '';
  const indent = written.length - (String(node.value).split('\n')[line - 1] ?? '').length;
  for (const before of lines.slice(0, line - 1)) lineStart += before.length + 1;
  return lineStart + indent + column - 1;
};
