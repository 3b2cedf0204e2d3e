import { join } from 'node:path';
import type { Body } from '../../record/article.ts';
import { madeOnce } from '../../archive/made-once.ts';
import { restoredBody } from '../../parse/restored-body.ts';
import type { NameInArticle } from '../../record/findings.ts';
import type { Mention } from '../../record/mention.ts';
import { DamagedCache, type RecordPlace, type RecordReader, recordReader } from '../cache/record-file.ts';
import { recentlyUsed } from '../cache/recently-used.ts';
import type { ArticleProfile } from './article-profile.ts';
import { decodedProfile } from './stored-profile.ts';
import { StoredName } from './stored-name.ts';
import { type ReadPassages, readPassages } from './stored-passages.ts';
import type { ArticleCard, ArticleDetails, ArticleHead } from './stored-record.ts';

/** What lists and pages ask of the articles they show. */
export interface ReadDetails {
  readonly head: ArticleHead;
  readonly names: readonly NameInArticle[];
}

export interface RecordSource {
  readonly details: (place: RecordPlace) => ReadDetails;
  readonly passages: (place: RecordPlace) => ReadPassages;
  readonly card: (place: RecordPlace) => ArticleCard;
  readonly mentions: (place: RecordPlace) => readonly Mention[];
  readonly body: (place: RecordPlace) => Body;
  readonly profile: (place: RecordPlace) => ArticleProfile;
  /** Its lines in the dumps. */
  readonly json: (place: RecordPlace) => Uint8Array;
  readonly csv: (place: RecordPlace) => Uint8Array;
}

/** So many of each are kept at hand: lists ask for the same cards again and again, a page for its own body. */
const keptForLists = { details: 500, passages: 2000, cards: 100, bodies: 100 };

/** A place is told by where it begins: of each, many who ask have an object of their own. */
const keptByPlace = <Value>(most: number, make: (place: RecordPlace) => Value) =>
  recentlyUsed(most, make, ([file, offset]) => `${file} ${offset}`);

/** Parses what is read, and keeps what was asked for last. */
export const recordSource = (reader: RecordReader, kept = keptForLists): RecordSource => {
  const passages = keptByPlace(kept.passages, (place) => readPassages(reader.passages(place)));
  return {
    details: keptByPlace(kept.details, (place): ReadDetails => {
      const { head, names }: ArticleDetails = JSON.parse(reader.details(place));
      // Most who ask for the head of an article have no use for its names.
      const named = madeOnce(() =>
        names.map((name, index) => new StoredName(name, () => passages(place).ofName(index))),
      );
      return {
        head,
        get names() {
          return named();
        },
      };
    }),
    passages,
    card: keptByPlace(kept.cards, (place): ArticleCard => JSON.parse(reader.card(place))),
    mentions: keptByPlace(kept.bodies, (place): readonly Mention[] => JSON.parse(reader.mentions(place))),
    body: keptByPlace(kept.bodies, (place): Body => {
      const body = restoredBody(JSON.parse(reader.body(place)));
      if (body === undefined) throw new DamagedCache(`${place[0]} holds no body at ${place[1]}`);
      return body;
    }),
    profile: (place) => decodedProfile(reader.profile(place)),
    json: reader.json,
    csv: reader.csv,
  };
};

/** The same of all records in a folder of the cache. */
export const recordsIn = (cacheFolder: string, kept = keptForLists): RecordSource =>
  recordSource(recordReader(join(cacheFolder, 'records')), kept);
