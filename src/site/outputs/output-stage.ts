import { grouped } from '../../archive/grouped.ts';
import { madeOnce } from '../../archive/made-once.ts';
import { isSitePath, type SitePath } from '../../record/identifiers.ts';
import type { SiteFile } from '../../record/site-file.ts';
import type { KnownOutput, SiteState } from './known-site.ts';
import { chunkWriter, fileWriter, type WrittenFile } from './written-file.ts';

/** Gathers the files of a new site: those that are as before stay where they are, others are written aside. */
export interface OutputStage {
  /** Whether a unit was made with the same key. */
  readonly isAsBefore: (unit: string, key: string) => boolean;
  /** Takes over all files of a unit when it was made with the same key; false when it has to be made. */
  readonly keep: (unit: string, key: string) => boolean;
  /** Takes over all files of a unit for which the key was found to be the same without being reckoned; its path, where it is one. */
  readonly keepAsBefore: (unit: string, path?: SitePath) => boolean;
  readonly add: (unit: string, file: SiteFile) => void;
  /** Adds a file that is written piece by piece. */
  readonly addChunks: (unit: string, path: SitePath, chunks: Iterable<Uint8Array | string>) => void;
  /** Takes over a file that was written, or found to be as before, by somebody else. */
  readonly addWritten: (unit: string, path: SitePath, file: WrittenFile) => void;
  /** Where new and changed files are put. */
  readonly folder: string;
  /** What a file of the former site was. */
  readonly formerHash: (path: SitePath) => string | undefined;
  /** Says what a unit that was added was made from; without it, it is made again the next time. */
  readonly setKey: (unit: string, key: string) => void;
  readonly outputs: ReadonlyMap<SitePath, KnownOutput>;
  readonly units: ReadonlyMap<string, string>;
  readonly written: ReadonlySet<SitePath>;
  /** Resolves when no file is open any more. */
  readonly closed: () => Promise<unknown>;
}

/**
 * @param folder where new and changed files are put
 * @param former what is known of the published site; nothing when the new one replaces it whole
 */
export const outputStage = (folder: string, former: SiteState | undefined): OutputStage => {
  const outputs = new Map<SitePath, KnownOutput>();
  const units = new Map<string, string>();
  const written = new Set<SitePath>();
  /** Most outputs are a unit each by themselves. */
  const shared = madeOnce(() => {
    const paths = [...(former?.outputs ?? [])].filter(([path, { unit }]) => unit !== path);
    return grouped(paths, ([, { unit }]) => unit);
  });
  const refuseTwice = (path: SitePath): void => {
    if (outputs.has(path)) throw new TypeError(`Two files of the site claim the path ${path}`);
  };
  const claim = (path: SitePath, output: KnownOutput): void => {
    refuseTwice(path);
    outputs.set(path, output);
  };
  const write = fileWriter(folder);
  const sending: Promise<void>[] = [];
  const writeChunks = chunkWriter(folder, (sent) => sending.push(sent));
  const formerHash = (path: SitePath): string | undefined => former?.outputs.get(path)?.hash;
  const addWritten = (unit: string, path: SitePath, { hash, bytes, modified }: WrittenFile): void => {
    const before = former?.outputs.get(path);
    if (modified !== undefined) {
      claim(path, { hash, bytes, modified, unit });
      written.add(path);
    } else if (before !== undefined) claim(path, { ...before, unit });
  };
  const keepAsBefore = (unit: string, path = isSitePath(unit) ? unit : undefined): boolean => {
    const key = former?.units.get(unit);
    if (key === undefined) return false;
    const own = path === undefined ? undefined : former?.outputs.get(path);
    if (path !== undefined && own?.unit === unit) claim(path, own);
    for (const [other, output] of shared().get(unit) ?? []) claim(other, output);
    units.set(unit, key);
    return true;
  };
  const isAsBefore = (unit: string, key: string): boolean => former?.units.get(unit) === key;
  return {
    outputs,
    units,
    written,
    closed: () => Promise.all(sending),
    isAsBefore,
    keep: (unit, key) => isAsBefore(unit, key) && keepAsBefore(unit),
    keepAsBefore,
    add: (unit, { path, content }) => {
      refuseTwice(path);
      addWritten(unit, path, write(path, content, formerHash(path)));
    },
    addChunks: (unit, path, chunks) => {
      refuseTwice(path);
      addWritten(unit, path, writeChunks(path, chunks, formerHash(path)));
    },
    addWritten,
    folder,
    formerHash,
    setKey: (unit, key) => {
      units.set(unit, key);
    },
  };
};
