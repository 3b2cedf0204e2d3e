import type { Archive } from '../record/archive.ts';
import type { EntityId } from '../record/identifiers.ts';
import type { CompoundSplitter } from '../search/analysis/compound-splitter.ts';
import type { ComparedArchive } from './compared/compare-archive.ts';
import type { GatheredNames } from './compared/kept-name-table.ts';
import { keptRegisterNames } from './compared/kept-register-names.ts';
import { type RegisterNouns, registerNouns } from './compared/register-nouns.ts';
import type { MadePages } from './outputs/known-site.ts';
import type { Frames } from './outputs/frame.ts';
import { changedRows } from './pages/look-at-kind.ts';
import { fragmentsOf } from './reading/fragments-of.ts';
import { areStored } from './reading/stored-article.ts';

/** What a register is made from. */
interface RegisterMaking {
  readonly articles: Archive['articles'];
  readonly compared: ComparedArchive;
  readonly gathered: () => GatheredNames;
  /** Whose pages some articles touch, by the places of these; undefined where that cannot be told. */
  readonly touchedBy: (places: ReadonlySet<number>) => ReadonlySet<EntityId> | undefined;
  readonly frames: Frames;
  /** What was made the last time. */
  readonly former: MadePages | undefined;
  readonly splitCompound: CompoundSplitter;
  /** @see registerNouns */
  readonly cache: { readonly folder: string; readonly key: string };
}

/** The nouns and names of a register; of the names nothing is kept where articles do not lie in the cache. */
interface RegisterParts {
  readonly nouns: RegisterNouns;
  readonly keptNames: ReturnType<typeof keptRegisterNames> | undefined;
}

/** Prepares the parts of a register, which are made, or taken as they were, when somebody asks for them. */
export const registerParts = ({
  articles,
  compared,
  gathered,
  touchedBy,
  frames,
  former,
  splitCompound,
  cache,
}: RegisterMaking): RegisterParts => {
  const own = areStored(articles) ? cache : undefined;
  const touchedSince = () => {
    const isSame = former?.frames.ground === frames.ground;
    const entities = isSame ? touchedBy(changedRows({ former, rows: compared.rows })) : undefined;
    return entities && { names: gathered().formerNames, entities };
  };
  return {
    nouns: registerNouns(compared, splitCompound, fragmentsOf(articles), own),
    // Whatever pages look like, the names of a register are the same.
    keptNames: own && keptRegisterNames(own.folder, own.key, frames.names, touchedSince),
  };
};
