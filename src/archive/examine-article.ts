import type { Article } from '../record/article.ts';
import type { PersonAuthority } from '../record/authority.ts';
import type { Findings } from '../record/findings.ts';
import type { Message } from '../record/message.ts';
import type { ParsedArticle } from '../parse/parse-article.ts';
import { checkEntities } from './check-entities.ts';
import { checkFileName } from './check-file-name.ts';
import { doubtMessages, unusedPins } from './check-mentions.ts';
import { checkRawFile, type RawFiles } from './check-raw-file.ts';
import { checkSources } from './check-sources.ts';
import { findInArticle } from './find-in-article.ts';
import { type KnownIds, knownIds, type ReferredFiles } from './known-ids.ts';
import { linkBody } from './link-body.ts';
import { entityKinds } from './mentions/entity-kinds.ts';
import { linkMentions } from './mentions/link-mentions.ts';
import { type NameIndex, nameIndex } from './mentions/name-index.ts';

/** What every article of an archive is held against. */
export interface Examination {
  readonly names: NameIndex;
  readonly kinds: ReturnType<typeof entityKinds>;
  readonly known: KnownIds;
  readonly rawFiles: RawFiles;
}

/** What holding one article against the authority files and its raw file shows. */
export interface Examined {
  /** With links from names in its body to their pages; absent when the file has an error. */
  readonly article: Article | undefined;
  /** Absent like the article. */
  readonly findings: Findings | undefined;
  /** What the parser said of the file, and what it says wrongly of others. */
  readonly messages: readonly Message[];
  /** Names an editor has yet to settle; they are told once the article is taken into the archive. */
  readonly doubts: readonly Message[];
}

/**
 * Prepares the examination of many articles.
 *
 * @param persons those whom they may name; the others are known, but not looked for
 */
export const examination = (
  authority: ReferredFiles,
  rawFiles: RawFiles,
  persons: readonly PersonAuthority[] = authority.files.persons,
): Examination => ({
  names: nameIndex({
    persons,
    organizations: authority.files.organizations,
    places: authority.files.places,
    topics: authority.files.topics,
  }),
  kinds: entityKinds(authority.files),
  known: knownIds(authority),
  rawFiles,
});

/** Everything that can be said of an article without any other one. */
export const examineArticle = (
  { names, kinds, known, rawFiles }: Examination,
  parsed: ParsedArticle,
): Examined => {
  const { article } = parsed;
  const linked = article && linkMentions(names, kinds, article);
  return {
    article: article && linked && linkBody(article, parsed, linked.mentions),
    findings: article && linked && findInArticle(article, linked.mentions),
    messages: [
      ...parsed.messages,
      ...checkFileName(parsed),
      ...checkSources(parsed, known),
      ...checkRawFile(parsed, rawFiles),
      ...checkEntities(parsed, known),
      ...unusedPins(parsed),
    ],
    doubts: article && linked ? doubtMessages(parsed, article, linked.doubts) : [],
  };
};
