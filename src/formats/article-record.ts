import * as z from 'zod';
import { articleText } from '../archive/article-text.ts';
import { pages } from '../archive/links.ts';
import type { EntityKind } from '../record/authority.ts';
import { dateDoubts } from '../record/date-doubts.ts';
import type { ArticleInArchive } from '../record/in-archive.ts';
import type { Mention } from '../record/mention.ts';

const ids = z.array(z.string());

/** One article as researchers get it in `daten/artikel.json`; its JSON Schema is published beside it. */
const articleRecordSchema = z
  .strictObject({
    id: z.string().meta({ description: 'Bleibende Kennung des Artikels' }),
    aliases: ids.meta({ description: 'Frühere Kennungen, deren Adressen weiter gelten' }),
    url: z.string().meta({ description: 'Adresse, bezogen auf die Wurzel der Website' }),
    headline: z.string().meta({ description: 'Überschrift' }),
    headlineSupplied: z.boolean().meta({ description: 'Die Überschrift stammt vom Archiv' }),
    kicker: z.string().nullable().meta({ description: 'Dachzeile' }),
    lead: z.string().nullable().meta({ description: 'Vorspann' }),
    byline: z.array(z.string()).meta({ description: 'Verfasserzeilen, wie gedruckt' }),
    dateline: z
      .strictObject({ verbatim: z.string(), places: z.array(z.string()), agencies: z.array(z.string()) })
      .nullable()
      .meta({ description: 'Ortsmarke: wie gedruckt, Orte, Agenturen' }),
    published: z.string().nullable().meta({ description: 'Erscheinungsdatum in EDTF (ISO 8601-2)' }),
    publishedFrom: z.iso.date().nullable().meta({
      description:
        'Erster Tag, den die Angabe nennt; ist sie ungefähr oder fraglich, kann der wahre davor liegen',
    }),
    publishedTo: z.iso.date().nullable().meta({
      description:
        'Letzter Tag, den die Angabe nennt; ist sie ungefähr oder fraglich, kann der wahre danach liegen',
    }),
    publishedApproximate: z
      .boolean()
      .nullable()
      .meta({ description: 'Die Angabe oder ein Teil von ihr ist ungefähr (EDTF: ~ oder %)' }),
    publishedUncertain: z
      .boolean()
      .nullable()
      .meta({ description: 'Die Angabe oder ein Teil von ihr ist fraglich (EDTF: ? oder %)' }),
    publishedCertainty: z.number().nullable().meta({ description: 'Sicherheit der Datierung, 0 bis 1' }),
    source: z
      .strictObject({
        publisher: z.string().nullable(),
        url: z.string().nullable(),
        file: z.string().nullable(),
        sha256: z.string().nullable(),
      })
      .meta({ description: 'Woher der Text stammt: Quelle, Internetadresse, Rohdatei und deren Prüfsumme' }),
    rights: z
      .strictObject({
        holder: z.string().nullable(),
        statement: z.string().nullable(),
        access: z.enum(['full', 'excerpt', 'metadata', 'withdrawn']),
      })
      .meta({ description: 'Rechte: Inhaber, Rechtehinweis, Zugang' }),
    persons: ids.meta({ description: 'Kennungen der genannten Personen' }),
    organizations: ids.meta({ description: 'Kennungen der genannten Organisationen' }),
    places: ids.meta({ description: 'Kennungen der genannten Orte' }),
    topics: ids.meta({ description: 'Kennungen der Themen' }),
    words: z
      .int()
      .meta({ description: 'Zahl der Wörter in text; bei einem Auszug die seinen, ohne gezeigten Text 0' }),
    text: z.string().meta({
      description:
        'Text ohne Auszeichnung, soweit der Zugang (rights.access) ihn zulässt; Absätze durch Leerzeilen getrennt',
    }),
    fragments: ids.meta({
      description:
        'Sprungmarken der Absätze (p-) und Zwischentitel (z-) in ihrer Folge: Teilt man text an den Leerzeilen, so gehört die n-te zum n-ten Stück, und url#Marke führt dorthin',
    }),
  })
  .meta({ title: 'Artikel in daten/artikel.json' });

export const articleRecordsSchema = z.array(articleRecordSchema).meta({ title: 'daten/artikel.json' });

export type ArticleRecord = Readonly<z.infer<typeof articleRecordSchema>>;

/** In the order of their first mention. */
const mentioned = (mentions: readonly Mention[], kind: EntityKind): string[] => [
  ...new Set(mentions.filter((mention) => mention.kind === kind).map(({ entity }) => entity)),
];

/** The record of an article; absent is `null` or an empty list. */
export const articleRecord = ({
  article,
  words,
  mentions,
}: Pick<ArticleInArchive, 'article' | 'words' | 'mentions'>): ArticleRecord => {
  const doubts = article.publication && dateDoubts(article.publication.date);
  return {
    id: article.id,
    aliases: [...article.aliases],
    url: pages.article(article.id),
    headline: article.headline.text,
    headlineSupplied: article.headlineSupplied,
    kicker: article.kicker?.text ?? null,
    lead: article.lead?.text ?? null,
    byline: article.byline.map(({ text }) => text),
    dateline:
      article.dateline === undefined
        ? null
        : {
            verbatim: article.dateline.verbatim,
            places: [...article.dateline.places],
            agencies: [...article.dateline.agencies],
          },
    published: article.publication?.date.edtf ?? null,
    publishedFrom: article.publication?.date.earliest ?? null,
    publishedTo: article.publication?.date.latest ?? null,
    publishedApproximate: doubts?.approximate ?? null,
    publishedUncertain: doubts?.uncertain ?? null,
    publishedCertainty: article.publication?.certainty ?? null,
    source: {
      publisher: article.source.publisher ?? null,
      url: article.source.url ?? null,
      file: article.source.file ?? null,
      sha256: article.source.sha256 ?? null,
    },
    rights: {
      holder: article.rights.holder ?? null,
      statement: article.rights.statement ?? null,
      access: article.rights.access,
    },
    persons: mentioned(mentions, 'person'),
    organizations: mentioned(mentions, 'organization'),
    places: mentioned(mentions, 'place'),
    topics: [...article.topics],
    words,
    // The body is read from the disk by whoever wants it.
    get text() {
      return articleText(article);
    },
    get fragments() {
      return article.body.blocks.map(({ fragment }) => fragment);
    },
  };
};
