import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { namesOf } from '../../archive/names-of.ts';
import { nameKey } from '../../intake/names/name-key.ts';
import { decodeText } from '../../parse/decode-text.ts';
import type { Archive } from '../../record/archive.ts';
import type { AuthorityFiles } from '../../record/authority.ts';
import { gatherSuggestions, type PlacedUnknown, type Suggestion } from './gather-suggestions.ts';
import { placesInFile } from './places-in-file.ts';
import { unknownNames } from './unknown-names.ts';

/** Everything under which the authority files know somebody; a surname alone is known too. */
const knownKeys = ({ persons, organizations, places }: AuthorityFiles): ReadonlySet<string> => {
  const names = [...persons, ...organizations, ...places].flatMap(namesOf);
  const surnames = persons.map(({ surname, name }) => surname ?? name.slice(name.lastIndexOf(' ') + 1));
  return new Set([...names, ...surnames].map(nameKey));
};

/** The names in an archive's texts that no authority file knows, the most frequent first. */
export const suggestNames = async (
  archive: Archive,
  dir: string,
  shownName: (path: string) => string,
): Promise<readonly Suggestion[]> => {
  const known = knownKeys(archive.authority);
  const found: (readonly PlacedUnknown[])[] = [];
  for (const article of archive.articles) {
    const names = unknownNames(article, archive.findings.get(article.id)?.mentions ?? [], known);
    if (names.length === 0) continue;
    const file = shownName(article.path);
    const { text = '' } = decodeText(file, await readFile(join(dir, article.path)));
    const placeOf = placesInFile(file, text);
    const inOrder = names
      .flatMap(({ mentions }) => mentions)
      .toSorted((one, other) => one.start - other.start);
    const places = new Map(
      inOrder.map((mention) => [
        mention,
        {
          ...placeOf(mention.text, mention.field === 'body' ? 'body' : 'head'),
          context: mention.context,
        },
      ]),
    );
    found.push(
      names.map((name) => ({
        ...name,
        places: name.mentions.flatMap((mention) => places.get(mention) ?? []),
      })),
    );
  }
  return gatherSuggestions(found);
};
