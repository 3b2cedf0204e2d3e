import * as z from 'zod';
import {
  articleId,
  certainty,
  edtf,
  entityId,
  isoDay,
  listOf,
  passage,
  sha256,
  span,
  webAddress,
  words,
} from './fields.ts';

const dateline = z
  .strictObject({
    verbatim: words,
    places: listOf(words),
    agencies: listOf(words),
    at: span.optional(),
  })
  .meta({ description: 'Ortsmarke mit Agenturkürzel, wie gedruckt' });

const evidence = z
  .strictObject({ text: words.optional(), note: words.optional(), at: span.optional() })
  .refine(({ text, note }) => text !== undefined || note !== undefined, {
    params: { rule: 'empty-evidence' },
  });

const source = z
  .strictObject({
    publisher: entityId.optional(),
    publisherCertainty: certainty.optional(),
    url: webAddress.optional(),
    seen: isoDay.optional(),
    file: words.optional(),
    sha256: sha256.optional(),
  })
  .meta({ description: 'Woher der Text stammt: Quelle, Internetadresse, Rohdatei mit Prüfsumme' });

const rights = z
  .strictObject({
    holder: entityId.optional(),
    statement: webAddress.optional(),
    access: z.enum(['full', 'excerpt', 'metadata', 'withdrawn']).default('full'),
  })
  .meta({ description: 'Rechteinhaber, Rechtehinweis (rightsstatements.org, Creative Commons) und Zugang' });

const caption = z
  .strictObject({
    text: words.optional(),
    at: span.optional(),
    credit: words.optional(),
    creditAt: span.optional(),
  })
  .refine(({ text, credit }) => text !== undefined || credit !== undefined, {
    params: { rule: 'empty-caption' },
  });

const setAside = z.strictObject({
  text: words,
  reason: z.enum(['boilerplate', 'related', 'alt-text', 'share', 'unknown']),
  at: span.optional(),
});

const correction = z.strictObject({ date: edtf.optional(), text: words });

const mention = z.strictObject({
  entity: entityId,
  text: words,
  nth: z.int().min(1).optional(),
  exclude: z.boolean().default(false),
});

const doubt = z.strictObject({ id: words, message: words });

/** The front matter of an article file. */
export const articleSchema = z
  .strictObject({
    id: articleId,
    status: z
      .enum(['published', 'draft'])
      .default('published')
      .meta({ description: 'draft: noch nicht veröffentlicht' }),
    headline: passage.meta({ description: 'Überschrift' }),
    headlineSupplied: z
      .boolean()
      .default(false)
      .meta({ description: 'Die Überschrift stammt vom Archiv, nicht aus der Quelle' }),
    kicker: passage.optional().meta({ description: 'Dachzeile' }),
    lead: passage.optional().meta({ description: 'Vorspann' }),
    byline: listOf(passage).meta({ description: 'Verfasserzeilen, wie gedruckt' }),
    dateline: dateline.optional(),
    published: edtf.optional().meta({ description: 'Erscheinungsdatum' }),
    publishedEvidence: listOf(evidence).meta({ description: 'Worauf das Datum beruht' }),
    publishedCertainty: certainty.optional(),
    source: source.default({}),
    rights: rights.default({ access: 'full' }),
    captions: listOf(caption).meta({ description: 'Bildunterschriften und Bildnachweise' }),
    setAside: listOf(setAside).meta({ description: 'Beiseitegelegte Zeilen der Rohdatei mit Grund' }),
    corrections: listOf(correction).meta({ description: 'Berichtigungen' }),
    mentions: listOf(mention).meta({ description: 'Festlegungen zu Namen im Text' }),
    topics: listOf(entityId).meta({ description: 'Kennungen der Themen' }),
    doubts: listOf(doubt).meta({ description: 'Offene Fragen; ist eine geklärt, wird ihr Eintrag gelöscht' }),
    aliases: listOf(articleId).meta({ description: 'Frühere Kennungen, deren Adressen weiter gelten' }),
  })
  .meta({ title: 'Kopf einer Artikeldatei' });

export type ArticleFrontMatter = z.output<typeof articleSchema>;
