import type { Archive } from '../../record/archive.ts';
import type { Article } from '../../record/article.ts';
import { hashOf } from '../reading/hash-of.ts';
import { StoredArticle } from '../reading/stored-article.ts';
import { authorityName } from './authority-name.ts';

type Given = readonly string[];

const around = (archive: Archive, given: Given, authorityKey: string | undefined): Given => [
  ...given,
  JSON.stringify(archive.settings),
  authorityName(archive, authorityKey),
];

const whole = (article: Article, { findings }: Archive): string =>
  JSON.stringify([article, findings.get(article.id)]);

/** What stands around the articles, and of each something that names a part of it. */
const framed = (
  archive: Archive,
  given: Given,
  authorityKey: string | undefined,
  partOf: (article: StoredArticle) => string,
): string =>
  hashOf(
    [
      ...around(archive, given, authorityKey),
      ...archive.articles.map((article) =>
        article instanceof StoredArticle ? `${article.id} ${partOf(article)}` : whole(article, archive),
      ),
    ].join('\n'),
  );

/** What an archive is named by, beside the texts of its articles. */
export interface Frames {
  /**
   * Names all that lists, overviews and links may show of it, and what is given to every page besides: while it stays,
   * nothing but the texts of articles has changed.
   */
  readonly frame: string;
  /**
   * Names what stands around the articles: all that is in the frame but what lists may show of each. While it stays,
   * there are the same articles in the same order and in the same dossiers.
   */
  readonly ground: string;
  /** Names the same but what is given, and whom and what every article names in which passage. */
  readonly names: string;
  /** Names the same but what is given, and of every article its addresses and when it was published. */
  readonly times: string;
}

/**
 * Names an archive.
 *
 * @param authorityKey names the content of the authority files, where it is known
 * @param former with the same frame all is the same
 */
export const framesOf = (
  archive: Archive,
  given: Given,
  authorityKey: string | undefined,
  former?: Frames,
): Frames => {
  const frame = framed(archive, given, authorityKey, ({ listDigest }) => listDigest);
  if (former?.frame === frame) return former;
  return {
    frame,
    ground: framed(archive, given, authorityKey, ({ topics }) => topics.join()),
    names: framed(archive, [], authorityKey, ({ topics, namesDigest }) => `${topics.join()} ${namesDigest}`),
    times: framed(archive, [], authorityKey, ({ order, aliases }) => `${order} ${aliases.join()}`),
  };
};
