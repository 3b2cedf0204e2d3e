import { authorityDumps } from '../../formats/authority-dumps.ts';
import type { Archive } from '../../record/archive.ts';
import { authorityName } from '../outputs/authority-name.ts';
import type { OutputStage } from '../outputs/output-stage.ts';
import { hashOf } from '../reading/hash-of.ts';

interface AuthorityStaging {
  readonly stage: Pick<OutputStage, 'keep' | 'add' | 'setKey'>;
  /** Names the code that dumps are made with. */
  readonly codeKey: string;
  /** Names the content of the authority files, where it is known. */
  readonly authorityKey: string | undefined;
}

const unit = 'authority dumps';

/** Stages the dumps of the authority files, or keeps them where these files are as before. */
export const stageAuthorityDumps = (
  archive: Pick<Archive, 'authority' | 'sources'>,
  { stage, codeKey, authorityKey }: AuthorityStaging,
): void => {
  const key = hashOf(`${codeKey} ${authorityName(archive, authorityKey)}`);
  if (stage.keep(unit, key)) return;
  for (const { path, content } of authorityDumps(archive)) {
    stage.add(unit, { path, content: content() });
  }
  stage.setKey(unit, key);
};
