import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Examination } from '../../archive/examine-article.ts';
import { examineArticle } from '../../archive/examine-article.ts';
import { sortKey } from '../../archive/publication-order.ts';
import { declaredId } from '../../archive/check-file-name.ts';
import { articleRecord } from '../../formats/article-record.ts';
import { articlesCsv } from '../../formats/articles-csv.ts';
import { articlesJson } from '../../formats/articles-json.ts';
import type { ParsedArticle } from '../../parse/parse-article.ts';
import type { Article } from '../../record/article.ts';
import type { ArticleId } from '../../record/identifiers.ts';
import type { Message } from '../../record/message.ts';
import type { recordWriter } from '../cache/record-file.ts';
import { articleProfile } from './article-profile.ts';
import { hashOf } from './hash-of.ts';
import { readArticleFile } from './read-article-file.ts';
import { encodedProfile } from './stored-profile.ts';
import { partedRecord } from './parted-record.ts';
import { printedPassages } from './stored-passages.ts';
import type { ArticleDetails, StoredRecord } from './stored-record.ts';

/** What became of one article file; the record is absent when the file has an error. */
export interface ReadEntry {
  readonly path: string;
  /** Of the file's bytes. */
  readonly hash: string;
  readonly id: ArticleId | undefined;
  readonly record: StoredRecord | undefined;
  /** They name the file by its place in the archive. */
  readonly messages: readonly Message[];
  readonly doubts: readonly Message[];
}

/** An article file that was read and parsed. */
interface ParsedFile {
  readonly path: string;
  readonly hash: string;
  readonly parsed: ParsedArticle;
}

const parsedFile = (dir: string, path: string): ParsedFile => {
  const bytes = readFileSync(join(dir, path));
  return { path, hash: hashOf(bytes), parsed: readArticleFile(path, path, bytes) };
};

/** As it is hashed and stored. */
const asBytes = (value: unknown): Buffer => Buffer.from(JSON.stringify(value));

/** Examines and stores one article. */
const readEntry = (
  { path, hash, parsed }: ParsedFile,
  examination: Examination,
  writer: ReturnType<typeof recordWriter>,
): ReadEntry => {
  const { article, findings, messages, doubts } = examineArticle(examination, parsed);
  const id = declaredId(parsed);
  if (article === undefined || findings === undefined) {
    return { path, hash, id, record: undefined, messages, doubts };
  }
  const { head, words, names, passages, card, mentions, body } = partedRecord(article, findings);
  const exported = articleRecord({ article, ...findings });
  const parts = {
    details: asBytes({ head, names } satisfies ArticleDetails),
    passages: Buffer.from(printedPassages(passages)),
    card: asBytes(card),
    mentions: asBytes(mentions),
    body: asBytes(body),
    profile: encodedProfile(articleProfile(article, findings.mentions)),
    json: articlesJson.line(exported),
    csv: articlesCsv.line(exported),
  };
  const listed = [parts.details, parts.passages];
  const told = [Buffer.from(`${words}\n`), ...listed, parts.card, parts.mentions, parts.body];
  const digest = hashOf(Buffer.concat(told)).slice(0, 20);
  const place = writer.add(parts);
  const listDigest = hashOf(Buffer.concat([...listed, asBytes(card.dateline ?? null)])).slice(0, 20);
  const namedIn = passages.names.map(({ fragment }) => fragment);
  const namesDigest = hashOf(JSON.stringify([names, namedIn])).slice(0, 20);
  const fragments = body.blocks.map(({ fragment }) => fragment).join(' ');
  const { status, topics, aliases, publication, source, rights } = head;
  const date = publication?.date;
  const { text: headline } = head.headline;
  const { access } = rights;
  const { publisher, file: raw } = source;
  const { id: own, headlineSupplied } = head;
  const outline = {
    id: own,
    headline,
    headlineSupplied,
    status,
    topics,
    aliases,
    publisher,
    raw,
    words,
    access,
    place,
  };
  const time = { order: sortKey(date), date: date?.edtf };
  const record: StoredRecord = { ...outline, ...time, digest, listDigest, namesDigest, fragments };
  return { path, hash, id, record, messages, doubts };
};

/** Reads a batch of article files one after the other. */
export const readBatch = (
  dir: string,
  paths: readonly string[],
  examination: Examination,
  writer: ReturnType<typeof recordWriter>,
): readonly ReadEntry[] => paths.map((path) => readEntry(parsedFile(dir, path), examination, writer));

/**
 * Reads so few article files that they are all in memory at once.
 *
 * @param examinationOf what these articles are held against
 */
export const readFew = (
  dir: string,
  paths: readonly string[],
  examinationOf: (articles: readonly Article[]) => Examination,
  writer: ReturnType<typeof recordWriter>,
): readonly ReadEntry[] => {
  const files = paths.map((path) => parsedFile(dir, path));
  const examination = examinationOf(files.flatMap(({ parsed }) => parsed.article ?? []));
  return files.map((file) => readEntry(file, examination, writer));
};
