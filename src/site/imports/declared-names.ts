import { decodeText } from '../../parse/decode-text.ts';
import { readFrontMatter } from '../../parse/front-matter.ts';
import type { Path } from '../../parse/yaml-text.ts';

/** What an article file declares of itself and of its raw file. */
export interface DeclaredNames {
  /** Its id and its former ones. */
  readonly ids: readonly string[];
  readonly file: string | undefined;
  readonly sha256: string | undefined;
}

/** Reads what an article file declares, as far as it can be read; its faults are for `check` to tell. */
export const declaredNames = (bytes: Uint8Array): DeclaredNames => {
  const { yaml } = readFrontMatter('', decodeText('', bytes).text ?? '');
  const wordsAt = (path: Path): string | undefined => {
    const value = yaml?.valueAt(path);
    return typeof value === 'string' ? value : undefined;
  };
  const aliases = yaml?.valueAt(['aliases']);
  const former = Array.isArray(aliases) ? aliases.map((_, index) => wordsAt(['aliases', index])) : [];
  return {
    ids: [wordsAt(['id']), ...former].flatMap((id) => id ?? []),
    file: wordsAt(['source', 'file']),
    sha256: wordsAt(['source', 'sha256']),
  };
};
