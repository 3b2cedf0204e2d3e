import { parseOrganizations, parsePersons, parsePlaces, parseTopics } from '../src/parse/parse-authority.ts';
import { parseArticle } from '../src/parse/parse-article.ts';
import { parseSources } from '../src/parse/parse-sources.ts';
import { parseSettings } from '../src/parse/parse-settings.ts';
import type { Article } from '../src/record/article.ts';
import type { ArchiveSettings, SourceAuthority } from '../src/record/archive.ts';
import type { AuthorityFiles } from '../src/record/authority.ts';
import { generateArchive } from './generate/archive.ts';

interface ParsedArchive {
  readonly settings: ArchiveSettings;
  readonly sources: readonly SourceAuthority[];
  readonly authority: AuthorityFiles;
  /** In order of publication. */
  readonly articles: readonly Article[];
}

/** A generated archive of so many articles, read as the build reads it, without a disk. */
export const parsedArchive = (count: number): ParsedArchive => {
  const articles: Article[] = [];
  const files = new Map<string, string>();
  generateArchive(count, 1, (path, text) => {
    if (!path.endsWith('.md')) files.set(path, text);
    else
      articles.push(...[parseArticle(path, path, text).article].filter((article) => article !== undefined));
  });
  const text = (name: string): string => files.get(name) ?? '';
  const { settings } = parseSettings('archive.yaml', text('archive.yaml'));
  if (settings === undefined) throw new TypeError('The settings have an error.');
  return {
    settings,
    sources: parseSources('s', text('authority/sources.yaml')).sources,
    authority: {
      persons: parsePersons('p', text('authority/persons.yaml')).records,
      organizations: parseOrganizations('o', text('authority/organizations.yaml')).records,
      places: parsePlaces('l', text('authority/places.yaml')).records,
      topics: parseTopics('t', text('authority/topics.yaml')).records,
    },
    articles: articles.sort((first, second) => (first.path < second.path ? -1 : 1)),
  };
};
