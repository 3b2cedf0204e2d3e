import type { Archive, SourceAuthority } from '../record/archive.ts';
import type { Article } from '../record/article.ts';
import type { AuthorityFiles } from '../record/authority.ts';
import { isError, type Message, type Place } from '../record/message.ts';
import type { Path } from '../parse/yaml-text.ts';
import type { ParsedSettings } from '../parse/parse-settings.ts';
import { checkDossiers } from './check-dossiers.ts';
import { checkIds, type NamedFile } from './check-ids.ts';
import type { Examined } from './examine-article.ts';
import { madeOnce } from './made-once.ts';
import { byOrder, sortKey } from './publication-order.ts';

/** An article file, read and examined. */
export interface ExaminedFile extends NamedFile, Examined {
  /** The article's place in the order of publication, where it is known without looking into the article. */
  readonly order?: string | undefined;
}

/** Everything that was read of an archive. */
export interface ArchiveParts {
  readonly settings: ParsedSettings;
  readonly sources: readonly SourceAuthority[];
  readonly authority: AuthorityFiles;
  /** What is to be said of the authority files by themselves, that of the sources among them. */
  readonly authorityMessages: readonly Message[];
  /** The place of a value in the file of the topics. */
  readonly topicPlaceOf: (path: Path) => Place;
  readonly articles: readonly ExaminedFile[];
}

export interface Assembled {
  /** Absent as soon as anything in the archive is an error. */
  readonly archive: Archive | undefined;
  readonly messages: readonly Message[];
}

interface Shown extends ExaminedFile {
  readonly article: Article;
}

/** Whoever has an article has findings too, which are made when somebody asks for them. */
const isSound = (file: ExaminedFile): file is Shown => file.article !== undefined;

/** What is to be said of some files: of most nothing is. */
const gathered = (
  files: readonly ExaminedFile[],
  messagesOf: (file: ExaminedFile) => readonly Message[],
): readonly Message[] => {
  const all: Message[] = [];
  for (const file of files) {
    const own = messagesOf(file);
    if (own.length > 0) all.push(...own);
  }
  return all;
};

/** Files mostly come in the order of their articles already, which is seen by comparing each with the next. */
const inOrder = (files: readonly Shown[]): readonly Article[] =>
  files
    .map(({ order, article }) => ({
      article,
      id: article.id,
      key: order ?? sortKey(article.publication?.date),
    }))
    .sort((one, other) => byOrder(one.key, other.key) || byOrder(one.id, other.id))
    .map(({ article }) => article);

/** After an edit nobody asks for more than a few. */
const findingsOf = (files: readonly Shown[]): Archive['findings'] => {
  const all = madeOnce(() => new Map(files.map((file) => [file.article.id, file])));
  return {
    get: (id) => all().get(id)?.findings,
    values: () => files.flatMap(({ findings }) => findings ?? []),
  };
};

/**
 * Puts an archive together: checks what only all files together can show, and orders the articles by their
 * publication. Of an archive that is not whole, articles may be named that are not there. Drafts are checked like the others, but stay out of the archive unless they are asked for.
 */
export const assemble = (
  parts: ArchiveParts,
  options: { readonly drafts: boolean; readonly isWhole?: boolean },
): Assembled => {
  const { settings, sources, authority, authorityMessages, topicPlaceOf, articles } = parts;
  const messages = [
    ...settings.messages,
    ...authorityMessages,
    ...gathered(articles, (file) => file.messages),
    ...checkIds(articles),
    ...checkDossiers({ records: authority.topics, placeOf: topicPlaceOf }, articles, options.isWhole ?? true),
  ];
  if (settings.settings === undefined || messages.some(isError)) return { archive: undefined, messages };
  const isShown = (file: ExaminedFile): file is Shown =>
    isSound(file) && (options.drafts || file.article.status === 'published');
  const shown = articles.filter(isShown);
  return {
    archive: {
      settings: settings.settings,
      sources,
      authority,
      findings: findingsOf(shown),
      articles: inOrder(shown),
    },
    messages: [...messages, ...gathered(shown, ({ doubts }) => doubts)],
  };
};
