import { hasShape, isArrayOf, isEither, isString } from '../../search/index/shape.ts';

/** What a page may ask of the worker; each but `switch` is answered with a report. */
export type Command =
  | { readonly kind: 'report' | 'load' | 'pause' | 'resume' | 'switch' }
  /** `all` is everything but the data. */
  | { readonly kind: 'keep' | 'remove'; readonly groups: 'all' | readonly string[] };

const plain = ['report', 'load', 'pause', 'resume', 'switch'];

const hasKind = hasShape<{ readonly kind: string }>({ kind: isString });
const hasGroups = hasShape<{ readonly groups: 'all' | readonly string[] }>({
  groups: isEither((value): value is 'all' => value === 'all', isArrayOf(isString)),
});

export const isCommand = (value: unknown): value is Command => {
  if (!hasKind(value)) return false;
  return plain.includes(value.kind) || (['keep', 'remove'].includes(value.kind) && hasGroups(value));
};
