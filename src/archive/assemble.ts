import type { Archive } from '../record/archive.ts';
import type { Article } from '../record/article.ts';
import { isError, type Message } from '../record/message.ts';
import type { ParsedArticle } from '../parse/parse-article.ts';
import type { ParsedSettings } from '../parse/parse-settings.ts';
import type { ParsedSources } from '../parse/parse-sources.ts';
import { checkAuthority, type ParsedAuthorities } from './check-authority.ts';
import { checkDossiers } from './check-dossiers.ts';
import { checkEntities } from './check-entities.ts';
import { checkFileName } from './check-file-name.ts';
import { checkIds } from './check-ids.ts';
import { checkMentions } from './check-mentions.ts';
import { checkRawFile, type RawFile } from './check-raw-file.ts';
import { checkSources } from './check-sources.ts';
import { linkBody } from './link-body.ts';
import { linkArticles } from './mentions/link-articles.ts';
import { byPublication } from './publication-order.ts';

/** Everything that was read of an archive. */
export interface ArchiveParts {
  readonly settings: ParsedSettings;
  readonly sources: ParsedSources;
  readonly authorities: ParsedAuthorities;
  readonly articles: readonly ParsedArticle[];
  /** By name. */
  readonly rawFiles: ReadonlyMap<string, RawFile>;
}

export interface Assembled {
  /** Absent as soon as anything in the archive is an error. */
  readonly archive: Archive | undefined;
  readonly messages: readonly Message[];
}

const isPresent = (article: Article | undefined): article is Article => article !== undefined;

/**
 * Puts an archive together: checks what only all files together can show, and orders the articles by their
 * publication. Drafts are checked like the others, but stay out of the archive unless they are asked for.
 */
export const assemble = (parts: ArchiveParts, options: { readonly drafts: boolean }): Assembled => {
  const { settings, sources, authorities, articles, rawFiles } = parts;
  const messages = [
    ...settings.messages,
    ...sources.messages,
    ...checkAuthority(authorities),
    ...articles.flatMap((parsed) => [
      ...parsed.messages,
      ...checkFileName(parsed),
      ...checkSources(parsed, sources.sources),
      ...checkRawFile(parsed, rawFiles),
    ]),
    ...checkIds(articles),
    ...checkEntities(articles, authorities),
    ...checkDossiers(
      authorities.topics,
      articles.flatMap(({ article }) => article ?? []),
    ),
  ];
  if (settings.settings === undefined || messages.some(isError)) return { archive: undefined, messages };
  const shown = articles
    .map(({ article }) => article)
    .filter(isPresent)
    .filter(({ status }) => options.drafts || status === 'published');
  const authority = {
    persons: authorities.persons.records,
    organizations: authorities.organizations.records,
    places: authorities.places.records,
    topics: authorities.topics.records,
  };
  const linked = linkArticles(authority, shown);
  return {
    archive: {
      settings: settings.settings,
      sources: sources.sources,
      authority,
      linked,
      articles: articles
        .flatMap((parsed) => {
          const { article } = parsed;
          if (article === undefined || !shown.includes(article)) return [];
          return [linkBody(article, parsed, linked.get(article.id)?.mentions ?? [])];
        })
        .toSorted(byPublication),
    },
    messages: [...messages, ...checkMentions(articles, linked)],
  };
};
