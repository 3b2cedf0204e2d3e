import { files } from '../archive/links.ts';
import { madeOnce } from '../archive/made-once.ts';
import { offlineGroupOf } from '../formats/offline-groups.ts';
import { type FinishedFile, offlineList, offlineRoot } from '../formats/offline-lists.ts';
import { type OfflinePlan, offlinePlan } from '../formats/offline-plan.ts';
import { offlinePlanAgain, type ReplannedLists } from '../formats/offline-plan-again.ts';
import { articlesOfYears, yearOfFile } from '../formats/year-of-file.ts';
import type { SitePath } from '../record/identifiers.ts';
import type { YearGroup } from '../record/in-archive.ts';
import { keepLists, type KeptList, keptLists } from './kept-offline-lists.ts';
import type { SiteState } from './outputs/known-site.ts';
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
  /** Names the years. */
  readonly yearsKey: string;
  readonly codeKey: string;
  readonly textParts: TextParts;
  /** The bundled worker, which reads the constant `stand`. */
  readonly workerCode: string;
  readonly cacheFolder: string;
  /** The published site. */
  readonly former: { readonly stand: string; readonly table: Pick<SiteState['table'], 'paths'> } | undefined;
  /** Names the files of the site that is being made, but for the lists themselves. */
  readonly stand: string;
}

/** What is staged here, and what names the site: made when all other files are known. */
const isMadeLast = (path: SitePath): boolean =>
  path === files.marker || path === files.worker || path === files.checksums || path.startsWith('offline/');

/** By list the places of the files in it. */
const placesByList = ({ lists, listOf }: OfflinePlan): readonly (readonly number[])[] => {
  const places: number[][] = lists.map(() => []);
  for (const [place, list] of listOf.entries()) places[list]?.push(place);
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
  yearsKey,
  codeKey,
  textParts,
  workerCode,
  cacheFolder,
  former,
  stand,
}: OfflineMaking): void => {
  const known = former && keptLists(cacheFolder, `${codeKey} ${former.stand}`);
  const printedBefore = new Map(known?.plan.lists.map(({ name }, list) => [name, known.printed[list]]));
  const groups = madeOnce(() => offlineGroupOf(yearOfFile(years(), textParts)));
  const groupOf = (path: SitePath): string | undefined => groups()(path);
  const namesOf = (places: readonly number[]): string =>
    hashOf(places.map((place) => paths[place]).join('\n'));
  const planAnew = (): ReplannedLists => {
    const articles = articlesOfYears(years());
    const plan = offlinePlan(paths, groupOf, (group) => articles.get(group) ?? 0);
    const own = placesByList(plan);
    const touched = plan.lists.flatMap(({ name }, list) =>
      printedBefore.get(name)?.names === namesOf(own[list] ?? []) ? [] : [list],
    );
    return { plan, touched: new Set(touched) };
  };
  const planAgain = (): ReplannedLists | undefined => {
    if (former === undefined || known?.years !== yearsKey) return undefined;
    const listed = former.table.paths.filter((path) => !isMadeLast(path));
    return offlinePlanAgain(
      { paths: listed, plan: known.plan },
      paths,
      // The text of another article may lie there.
      (path) => textParts.has(path) && stage.written.has(path),
      groupOf,
    );
  };
  const { plan, touched } = planAgain() ?? planAnew();
  const changed = new Set(touched);
  for (const path of stage.written) {
    const place = placeAmong(paths, path);
    if (paths[place] === path) changed.add(plan.listOf[place] ?? -1);
  }
  const filesAt = (places: readonly number[]): readonly FinishedFile[] =>
    places.flatMap((place) => {
      const path = paths[place];
      const output = path === undefined ? undefined : stage.output(path);
      return path === undefined || output === undefined
        ? []
        : [{ path, bytes: output.bytes, hash: output.hash }];
    });
  const places = madeOnce(() => placesByList(plan));
  const printed = plan.lists.map(({ name }, list): KeptList => {
    const unit = `offline ${name}`;
    const before = changed.has(list) ? undefined : printedBefore.get(name);
    if (before !== undefined && stage.keep(unit, before.path)) return before;
    const own = places()[list] ?? [];
    const made = offlineList(name, filesAt(own));
    stage.add(unit, made.file);
    stage.setKey(unit, made.file.path);
    return { ...made.list, names: namesOf(own) };
  });
  const root = offlineRoot(plan, printed);
  stage.add('others', root);
  const worker = `const stand=${JSON.stringify(root.path)};\n${workerCode}`;
  stage.add('others', { path: files.worker, content: worker });
  keepLists(cacheFolder, `${codeKey} ${stand}`, { years: yearsKey, plan, printed });
};
