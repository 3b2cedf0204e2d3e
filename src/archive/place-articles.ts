import type { Archive, SourceAuthority } from '../record/archive.ts';
import type { Article } from '../record/article.ts';
import type { Findings } from '../record/findings.ts';
import type { EntityId } from '../record/identifiers.ts';
import type { ArticleInArchive } from '../record/in-archive.ts';
import { firstVersion } from './comparison/first-version.ts';
import { dossierPlaces } from './dossiers.ts';
import { firstMentions } from './mentions/first-mentions.ts';
import { entitiesOnPage } from './entities-on-page.ts';
import { type ArticleRelations, articleRelations } from './article-relations.ts';
import { listOf } from './related/related-articles.ts';
import { inOwnWords } from './in-own-words.ts';
import { madeOnce } from './made-once.ts';
import { entitiesIn, entitiesInOwnWords, type NameTable, nameTable } from './name-table.ts';
import { ReasonedRelation } from './related/reasoned-relation.ts';
import { readingMinutes } from './count-words.ts';
import { findInArticle } from './find-in-article.ts';

/** What the archive knows around its articles; each is made when the first article is asked for it. */
interface Around {
  readonly articles: readonly Article[];
  readonly findingsOf: (article: Article) => Findings;
  readonly relations: () => ArticleRelations;
  readonly sourceById: () => ReadonlyMap<string, SourceAuthority>;
  readonly dossiers: () => ReturnType<typeof dossierPlaces>;
  /** Whom all of them name; without it each is asked. */
  readonly names: (() => NameTable) | undefined;
  readonly namedOn: () => ReturnType<typeof entitiesOnPage>;
}

/** An article in its place. Of a large archive few are asked for anything but themselves. */
class PlacedArticle implements ArticleInArchive {
  readonly article: Article;
  readonly #place: number;
  readonly #around: Around;
  #findings: Findings | undefined;

  constructor(article: Article, place: number, around: Around) {
    this.article = article;
    this.#place = place;
    this.#around = around;
  }

  get #found(): Findings {
    this.#findings ??= this.#around.findingsOf(this.article);
    return this.#findings;
  }

  get source(): SourceAuthority | undefined {
    const { publisher } = this.article.source;
    return publisher === undefined ? undefined : this.#around.sourceById().get(publisher);
  }

  get words(): number {
    return this.#found.words;
  }

  get readingMinutes(): number {
    return readingMinutes(this.words);
  }

  get mentions(): ArticleInArchive['mentions'] {
    return this.#found.mentions;
  }

  get names(): ArticleInArchive['names'] {
    return this.#found.names;
  }

  get opening(): string | undefined {
    return this.#found.opening;
  }

  get linkedNames(): ArticleInArchive['linkedNames'] {
    return firstMentions(this.mentions).outside;
  }

  get related(): ArticleInArchive['related'] {
    const { articles, relations } = this.#around;
    const traits = madeOnce(() => relations().traitsOf(this.#place));
    return listOf(relations().related, this.#place).flatMap(({ other, ...reasons }) => {
      const related = articles[other];
      return related === undefined ? [] : [new ReasonedRelation(related, reasons, traits)];
    });
  }

  get sameStory(): ArticleInArchive['sameStory'] {
    const { id } = this.article;
    const { articles, relations } = this.#around;
    const others = relations().othersOfStory(this.#place);
    const isWhole = (article: Article): boolean => article.rights.access === 'full';
    const first = madeOnce(() => firstVersion(articles, [this.#place, ...others])?.id);
    return others.flatMap((place) => {
      const other = articles[place];
      if (other === undefined) return [];
      const isFirst = first() === id && isWhole(other);
      const isOther = first() === other.id && isWhole(this.article);
      const comparison = isFirst
        ? ([id, other.id] as const)
        : isOther
          ? ([other.id, id] as const)
          : undefined;
      return { article: other, comparison };
    });
  }

  get dossiers(): ArticleInArchive['dossiers'] {
    return this.article.topics.length === 0 ? [] : this.#around.dossiers()(this.article);
  }

  get earlier(): Article | undefined {
    return this.#around.articles[this.#place - 1];
  }

  get later(): Article | undefined {
    return this.#around.articles[this.#place + 1];
  }

  get named(): readonly EntityId[] {
    const { names } = this.#around;
    return names === undefined ? this.names.map(({ entity }) => entity) : entitiesIn(names(), this.#place);
  }

  get namedInOwnWords(): readonly EntityId[] {
    const { names } = this.#around;
    return names === undefined ? inOwnWords(this.names) : entitiesInOwnWords(names(), this.#place);
  }

  get entities(): ArticleInArchive['entities'] {
    return this.#around.namedOn()(this.article, this.named);
  }
}

const foundIn = (article: Article, { findings }: Pick<Archive, 'findings'>): Findings =>
  findings.get(article.id) ?? findInArticle(article, []);

/** Whom and what the articles of an archive name. */
export const namesInArchive = (archive: Pick<Archive, 'articles' | 'findings'>): NameTable =>
  nameTable(archive.articles.length, (place) =>
    archive.articles.slice(place, place + 1).flatMap((article) => foundIn(article, archive).names),
  );

/**
 * The articles, in the archive's order, each with its source, its extent, its neighbours in time and those it has
 * something in common with.
 *
 * @param relations what they have in common, asked for when somebody asks for it of one
 * @param names whom all of them name, where so many are asked for it that it is to be gathered
 */
export const placeArticles = (
  archive: Archive,
  relations: () => ArticleRelations = madeOnce(() => articleRelations(archive)),
  names?: () => NameTable,
): readonly ArticleInArchive[] => {
  const { articles, sources, authority } = archive;
  const around: Around = {
    articles,
    findingsOf: (article) => foundIn(article, archive),
    relations,
    sourceById: madeOnce(() => new Map(sources.map((source) => [source.id, source]))),
    dossiers: madeOnce(() => dossierPlaces(authority.topics, articles)),
    names,
    namedOn: madeOnce(() => entitiesOnPage(authority)),
  };
  return articles.map((article, place) => new PlacedArticle(article, place, around));
};
