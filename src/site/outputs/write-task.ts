import type { SitePath } from '../../record/identifiers.ts';
import { fileWriter, type WrittenFile } from './written-file.ts';

/** Files to be written below a folder, but for those that are as before. */
export interface WriteTask {
  readonly folder: string;
  readonly files: readonly {
    readonly path: SitePath;
    readonly content: Uint8Array | string;
    readonly formerHash: string | undefined;
  }[];
}

/** Writes files; what is known of each, in their order. */
export const writeTask = ({ folder, files }: WriteTask): readonly WrittenFile[] => {
  const write = fileWriter(folder);
  return files.map(({ path, content, formerHash }) => write(path, content, formerHash));
};
