import { join } from 'node:path';
import { files } from '../archive/links.ts';
import { offlineGroupOf } from '../formats/offline-groups.ts';
import {
  type FinishedFile,
  offlineList,
  type OfflinePlan,
  offlinePlan,
  offlineRoot,
  type PrintedList,
} from '../formats/offline-lists.ts';
import { articlesOfYears, yearOfFile } from '../formats/year-of-file.ts';
import type { SitePath } from '../record/identifiers.ts';
import type { YearGroup } from '../record/in-archive.ts';
import { readColumns, textColumn, textOf, writeColumns } from './cache/columns.ts';
import type { OutputStage } from './outputs/output-stage.ts';
import { placeAmong } from './outputs/site-table.ts';
import { hashOf } from './reading/hash-of.ts';
import type { TextParts } from './search/text-parts.ts';

export interface OfflineMaking {
  readonly stage: Pick<OutputStage, 'keep' | 'add' | 'setKey' | 'output' | 'written'>;
  /** Of the files that may be listed, in order: which of them was made anew must not show in it. */
  readonly paths: readonly SitePath[];
  /** The years of the edition, made when they are asked for. */
  readonly years: () => readonly YearGroup[];
  /** Names the years, and the code. */
  readonly key: string;
  readonly textParts: TextParts;
  /** The bundled worker, which reads the constant `stand`. */
  readonly workerCode: string;
  readonly cacheFolder: string;
  /** Names the files of the published site, and of the one that is being made, but for the lists themselves. */
  readonly formerStand: string | undefined;
  readonly stand: string;
}

/** What was listed of the last site. */
interface KnownLists {
  /** Names all that the plan is made of. */
  readonly planKey: string;
  readonly plan: OfflinePlan;
  /** By list, in the order of the plan. */
  readonly printed: readonly KeptList[];
}

interface KeptList extends PrintedList {
  /** Names the paths of the files in the list. */
  readonly names: string;
}

type StoredLists = Omit<OfflinePlan, 'listOf'> & Pick<KnownLists, 'planKey' | 'printed'>;

const fileOf = (cacheFolder: string): string => join(cacheFolder, 'offline');

const knownLists = (cacheFolder: string, key: string): KnownLists | undefined => {
  const [text, listOf] = readColumns(fileOf(cacheFolder), key) ?? [];
  if (!(listOf instanceof Int32Array)) return undefined;
  const { groups, lists, planKey, printed }: StoredLists = JSON.parse(textOf(text));
  return { planKey, plan: { groups, lists, listOf }, printed };
};

const keepLists = (cacheFolder: string, key: string, { planKey, plan, printed }: KnownLists): void => {
  const { groups, lists, listOf } = plan;
  const stored: StoredLists = { planKey, groups, lists, printed };
  writeColumns(fileOf(cacheFolder), key, [textColumn(JSON.stringify(stored)), listOf]);
};

/** By list what names the paths of the files in it. */
const namesOf = ({ lists, listOf }: OfflinePlan, paths: readonly SitePath[]): readonly string[] => {
  const own: string[][] = lists.map(() => []);
  for (const [place, path] of paths.entries()) own[listOf[place] ?? -1]?.push(path);
  return own.map((some) => hashOf(some.join('\n')));
};

/** The places of the files in a list. */
const placesIn = ({ listOf }: OfflinePlan, list: number): readonly number[] => {
  const places: number[] = [];
  for (let place = listOf.indexOf(list); place >= 0; place = listOf.indexOf(list, place + 1)) {
    places.push(place);
  }
  return places;
};

/**
 * Stages what readers need to keep the site: the lists of its files, and the worker, which is told the version.
 * Only the lists that name a changed file, or no longer the same files, are printed anew.
 */
export const stageOffline = ({
  stage,
  paths,
  years,
  key,
  textParts,
  workerCode,
  cacheFolder,
  formerStand,
  stand,
}: OfflineMaking): void => {
  const fileAt = (place: number): readonly FinishedFile[] => {
    const path = paths[place];
    const output = path === undefined ? undefined : stage.output(path);
    return path === undefined || output === undefined
      ? []
      : [{ path, bytes: output.bytes, hash: output.hash }];
  };
  const planKey = hashOf([key, ...paths, ...Array.from(textParts, (part) => part.join(' '))].join('\n'));
  const known = formerStand === undefined ? undefined : knownLists(cacheFolder, `${key} ${formerStand}`);
  const newPlan = (): OfflinePlan => {
    const articles = articlesOfYears(years());
    const groupOf = offlineGroupOf(yearOfFile(years(), textParts));
    return offlinePlan(paths, groupOf, (group) => articles.get(group) ?? 0);
  };
  const isSamePlan = known?.planKey === planKey;
  const plan = isSamePlan ? known.plan : newPlan();
  const names = isSamePlan ? known.printed.map((list) => list.names) : namesOf(plan, paths);
  const printedBefore = new Map(known?.plan.lists.map(({ name }, list) => [name, known.printed[list]]));
  const touched = new Set<number>();
  for (const path of stage.written) {
    const place = placeAmong(paths, path);
    if (paths[place] === path) touched.add(plan.listOf[place] ?? -1);
  }
  const printed = plan.lists.map(({ name }, list): KeptList => {
    const unit = `offline ${name}`;
    const before = touched.has(list) ? undefined : printedBefore.get(name);
    if (before !== undefined && before.names === names[list] && stage.keep(unit, before.path)) return before;
    const made = offlineList(name, placesIn(plan, list).flatMap(fileAt));
    stage.add(unit, made.file);
    stage.setKey(unit, made.file.path);
    return { ...made.list, names: names[list] ?? '' };
  });
  const root = offlineRoot(plan, printed);
  stage.add('others', root);
  const worker = `const stand=${JSON.stringify(root.path)};\n${workerCode}`;
  stage.add('others', { path: files.worker, content: worker });
  keepLists(cacheFolder, `${key} ${stand}`, { planKey, plan, printed });
};
