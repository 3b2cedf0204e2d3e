import { generateArticle } from './article.ts';
import { authorityFiles } from './authority.ts';
import { settings } from './settings.ts';
import type { Organization, Person } from './world.ts';

/** What a generated archive holds. */
export interface GeneratedArchive {
  readonly articles: number;
  readonly bytesPerArticle: number;
  readonly persons: number;
  readonly organizations: number;
  readonly places: number;
}

/**
 * Generates an archive and hands over its files one by one, by their paths in its folder. Article number i is the
 * same however many there are; the authority files name whom and what the articles name.
 */
export const generateArchive = (
  articles: number,
  seed: number,
  write: (path: string, text: string) => void,
): GeneratedArchive => {
  const persons = new Map<string, Person>();
  const organizations = new Map<string, Organization>();
  const towns = new Set<string>();
  let bytes = 0;
  for (let number = 0; number < articles; number += 1) {
    const { path, text, ...named } = generateArticle(seed, number);
    write(path, text);
    bytes += Buffer.byteLength(text);
    for (const person of named.persons) persons.set(person.id, person);
    for (const organization of named.organizations) {
      organizations.set(organization.id, organization);
      towns.add(organization.town.name);
    }
    for (const town of named.towns) towns.add(town);
  }
  const files = authorityFiles({
    persons: new Set(persons.values()),
    organizations: new Set(organizations.values()),
    towns,
  });
  for (const [path, text] of files) write(path, text);
  write('archive.yaml', settings(articles));
  return {
    articles,
    bytesPerArticle: bytes / articles,
    persons: persons.size,
    organizations: organizations.size,
    places: towns.size,
  };
};
