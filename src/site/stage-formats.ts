import type { Edition } from '../../templates/edition.ts';
import { inFeed } from '../formats/feed-entries.ts';
import type { SitePath } from '../record/identifiers.ts';
import { formatFiles } from './format-files.ts';
import { listedPages, listedPagesKey } from './listed-pages.ts';
import type { Digester } from './outputs/digest.ts';
import type { MadePages } from './outputs/known-site.ts';
import type { OutputStage } from './outputs/output-stage.ts';
import type { PageKind } from './pages/page-adapters.ts';
import { hashOf } from './reading/hash-of.ts';

interface FormatMaterial {
  readonly kinds: readonly PageKind[];
  /** The pages that were made, whose addresses the sitemap lists. */
  readonly made: Pick<MadePages, 'kinds'>;
  readonly digests: Digester;
  /** Names the program, and all that the formats show besides articles and addresses. */
  readonly key: string;
}

/** Makes feeds, sitemap and schemas in a stage, or keeps them where nothing that they show has changed. */
export const stageFormats = (
  edition: Edition,
  stage: OutputStage,
  { kinds, made, digests, key }: FormatMaterial,
): void => {
  const pathsOf = ({ name }: PageKind): readonly SitePath[] => made.kinds.get(name)?.paths.all() ?? [];
  const digestOf = ({ name }: PageKind): string => made.kinds.get(name)?.paths.digest() ?? '';
  const entries = inFeed(edition.articles).map(digests.ofRecord);
  const formatsKey = hashOf([key, ...entries, listedPagesKey(kinds, digestOf)].join('\n'));
  if (stage.keep('formats', formatsKey)) return;
  for (const file of formatFiles(edition, listedPages(kinds, pathsOf).toSorted())) stage.add('formats', file);
  stage.setKey('formats', formatsKey);
};
