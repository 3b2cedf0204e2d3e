import { join } from 'node:path';
import { elementAt } from '../../archive/element-at.ts';
import type { KnownPassage, PlacedReference, RegisterHeading } from '../../search/register/names.ts';
import { readKeyed, writeKeyed } from '../cache/checked-file.ts';

interface KeptNames {
  /** Names whom the articles of the archive name where. */
  readonly names: string;
  readonly headings: readonly RegisterHeading[];
  /** Of the articles that are referred to, what names their names. */
  readonly digests: readonly (readonly [article: number, digest: string])[];
}

const passageName = (digest: string, entity: string): string => `${digest} ${entity}`;

const passagesIn = ({ headings, digests }: Pick<KeptNames, 'headings' | 'digests'>) => {
  const digestOf = new Map(digests);
  const passages = new Map<string, Pick<PlacedReference, 'fragment'>>();
  for (const { entity, references } of headings) {
    if (entity === undefined) continue;
    for (const { article, fragment } of references) {
      passages.set(passageName(digestOf.get(article) ?? '', entity.id), { fragment });
    }
  }
  return passages;
};

/**
 * The names of the register as they were made the last time, or made anew, with the passages that are known still.
 *
 * @param digestsOf what names of every article whom and what it names where
 * @param key names the code that makes the names
 * @param names names all that they are made of
 */
export const keptRegisterNames =
  (cacheFolder: string, key: string, names: string, digestsOf: () => readonly string[]) =>
  (make: (known: KnownPassage) => readonly RegisterHeading[]): readonly RegisterHeading[] => {
    const file = join(cacheFolder, 'register');
    const kept = readKeyed<KeptNames>(file, key);
    if (kept?.names === names) return kept.headings;
    const digests = digestsOf();
    const passages = passagesIn(kept ?? { headings: [], digests: [] });
    const headings = make((article, entity) => passages.get(passageName(digests[article] ?? '', entity)));
    const referred = new Set(headings.flatMap(({ references }) => references.map(({ article }) => article)));
    const now: KeptNames = {
      names,
      headings,
      digests: Array.from(referred, (article) => [article, elementAt(digests, article)]),
    };
    writeKeyed(file, key, now);
    return headings;
  };
