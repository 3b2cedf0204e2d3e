import { join } from 'node:path';
import type { Archive } from '../../record/archive.ts';
import { nameParts } from '../../search/build/name-parts.ts';
import type { PartList } from '../../search/index/part-list.ts';
import { readKeyed, writeKeyed } from '../cache/checked-file.ts';
import { authorityName } from '../outputs/authority-name.ts';
import type { OutputStage } from '../outputs/output-stage.ts';
import { hashOf } from '../reading/hash-of.ts';
import { siteFile } from './site-file.ts';

interface NameStaging {
  readonly stage: Pick<OutputStage, 'keep' | 'add' | 'setKey'>;
  /** Names the code of the search. */
  readonly codeKey: string;
  /** A folder of the cache. */
  readonly folder: string;
}

const unit = 'search names';

/**
 * Stages the parts that lead from the names in the authority files to pages, or keeps them where these files are as
 * before; returns their list.
 *
 * @param authorityKey names the content of the authority files, where it is known
 */
export const stageNames = (
  archive: Pick<Archive, 'authority' | 'sources'>,
  authorityKey: string | undefined,
  { stage, codeKey, folder }: NameStaging,
): PartList => {
  const key = hashOf(`${codeKey} ${authorityName(archive, authorityKey)}`);
  const file = join(folder, 'names');
  const kept = readKeyed<PartList>(file, key);
  if (kept !== undefined && stage.keep(unit, key)) return kept;
  const { list, parts } = nameParts(archive.authority);
  for (const part of parts) stage.add(unit, siteFile(part));
  stage.setKey(unit, key);
  writeKeyed(file, key, list);
  return list;
};
