import { createHash } from 'node:crypto';
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SitePath } from '../../record/identifiers.ts';
import type { SiteFile } from '../../record/site-file.ts';
import type { KnownOutput, SiteState } from './site-state.ts';

/** Gathers the files of a new site: those that are as before stay where they are, others are written aside. */
export interface OutputStage {
  /** Takes over all files of a unit when it was made with the same key; false when it has to be made. */
  readonly keep: (unit: string, key: string) => boolean;
  readonly add: (unit: string, file: SiteFile) => void;
  /** Says what a unit that was added was made from; without it, it is made again the next time. */
  readonly setKey: (unit: string, key: string) => void;
  readonly outputs: ReadonlyMap<SitePath, KnownOutput>;
  readonly units: ReadonlyMap<string, string>;
  readonly written: ReadonlySet<SitePath>;
}

/**
 * @param folder where new and changed files are put
 * @param former what is known of the published site; nothing when the new one replaces it whole
 */
export const outputStage = (folder: string, former: SiteState | undefined): OutputStage => {
  const outputs = new Map<SitePath, KnownOutput>();
  const units = new Map<string, string>();
  const written = new Set<SitePath>();
  const folders = new Set<string>();
  const pathsOf = new Map<string, SitePath[]>();
  for (const [path, { unit }] of former?.outputs ?? []) {
    const own = pathsOf.get(unit);
    if (own === undefined) pathsOf.set(unit, [path]);
    else own.push(path);
  }
  const claim = (path: SitePath, output: KnownOutput): void => {
    if (outputs.has(path)) throw new TypeError(`Two files of the site claim the path ${path}`);
    outputs.set(path, output);
  };
  const write = (path: SitePath, content: Uint8Array): number => {
    const file = join(folder, path);
    const parent = dirname(file);
    if (!folders.has(parent)) mkdirSync(parent, { recursive: true });
    folders.add(parent);
    writeFileSync(file, content);
    written.add(path);
    return statSync(file).mtimeMs;
  };
  return {
    outputs,
    units,
    written,
    keep: (unit, key) => {
      if (former?.units.get(unit) !== key) return false;
      for (const path of pathsOf.get(unit) ?? []) {
        const output = former.outputs.get(path);
        if (output !== undefined) claim(path, output);
      }
      units.set(unit, key);
      return true;
    },
    add: (unit, { path, content }) => {
      const bytes = typeof content === 'string' ? Buffer.from(content) : content;
      const hash = createHash('sha256').update(bytes).digest('hex');
      const before = former?.outputs.get(path);
      if (before?.hash === hash) {
        claim(path, { ...before, unit });
        return;
      }
      if (outputs.has(path)) throw new TypeError(`Two files of the site claim the path ${path}`);
      claim(path, { hash, bytes: bytes.length, modified: write(path, bytes), unit });
    },
    setKey: (unit, key) => {
      units.set(unit, key);
    },
  };
};
