import * as z from 'zod';
import { aliases, articleId, edtf, entityId, listOf, words } from './fields.ts';

const patterned = (pattern: RegExp, rule: string, description: string) =>
  z
    .string()
    .refine((text) => pattern.test(text), { params: { rule } })
    .meta({ description, pattern: pattern.source });

/** The forms a GND number takes; source: Wikidata property P227, "format as a regular expression". */
const gndForm = /^(?:1[0123]?\d{7}[0-9X]|[47]\d{6}-\d|[1-9]\d{0,7}-[0-9X]|3\d{7}[0-9X])$/;

let regionNames: Intl.DisplayNames | undefined;

const isCountryCode = (text: string): boolean => {
  if (!/^[A-Z]{2}$/.test(text)) return false;
  regionNames ??= new Intl.DisplayNames(['de'], { type: 'region', fallback: 'none' });
  return regionNames.of(text) !== undefined;
};

const country = z
  .string()
  .refine(isCountryCode, { params: { rule: 'unknown-country' } })
  .meta({ description: 'Land als Kürzel aus zwei Großbuchstaben (ISO 3166-1)', examples: ['VE', 'DE'] });

const parent = entityId.optional().meta({ description: 'Kennung des übergeordneten Eintrags' });

const formerName = z.strictObject({
  name: words.meta({ description: 'Früherer Name' }),
  from: edtf.optional(),
  to: edtf.optional(),
});

const named = {
  id: entityId,
  aliases,
  name: words.meta({ description: 'Name, wie er gezeigt wird, in Leserichtung' }),
  variants: listOf(words).meta({
    description: 'Andere Schreibweisen, Umschriften, Abkürzungen, frühere Namen',
  }),
  formerNames: listOf(formerName).meta({
    description: 'Namen, die früher galten, mit ihrer Zeit; sie werden im Text gefunden wie Varianten',
  }),
  description: words.optional().meta({ description: 'Wer oder was es ist, in einem Satz' }),
  gnd: patterned(gndForm, 'malformed-gnd', 'Nummer in der Gemeinsamen Normdatei').optional(),
  wikidata: patterned(/^Q[1-9]\d*$/, 'malformed-wikidata', 'Nummer bei Wikidata, mit Q').optional(),
};

const roleInTime = z.strictObject({
  role: words.meta({ description: 'Amt oder Tätigkeit' }),
  from: edtf.optional(),
  to: edtf.optional(),
});

/** `authority/persons.yaml`. */
export const personsSchema = z
  .array(
    z.strictObject({
      ...named,
      surname: words
        .optional()
        .meta({ description: 'Familienname, wo er mehr ist als das letzte Wort des Namens' }),
      born: edtf.optional(),
      died: edtf.optional(),
      roles: listOf(roleInTime).meta({ description: 'Ämter und Tätigkeiten mit ihrer Zeit' }),
    }),
  )
  .meta({ title: 'Verzeichnis der Personen (authority/persons.yaml)' });

/** `authority/organizations.yaml`. */
export const organizationsSchema = z
  .array(z.strictObject({ ...named, founded: edtf.optional(), dissolved: edtf.optional(), parent }))
  .meta({ title: 'Verzeichnis der Organisationen (authority/organizations.yaml)' });

const degrees = (limit: number) => z.number().min(-limit).max(limit);

/** `authority/places.yaml`. */
export const placesSchema = z
  .array(
    z.strictObject({
      ...named,
      coordinates: z
        .strictObject({ latitude: degrees(90), longitude: degrees(180) })
        .optional()
        .meta({ description: 'Breite und Länge in Grad (WGS 84), Norden und Osten positiv' }),
      country: country.optional(),
    }),
  )
  .meta({ title: 'Verzeichnis der Orte (authority/places.yaml)' });

/** `authority/topics.yaml`. */
export const topicsSchema = z
  .array(
    z.strictObject({
      ...named,
      parent,
      introduction: words.optional().meta({ description: 'Einführung in die Mappe, Markdown' }),
      order: listOf(articleId).meta({
        description: 'Artikel, die zuerst kommen, in dieser Reihenfolge; alle anderen folgen nach der Zeit',
      }),
    }),
  )
  .meta({ title: 'Verzeichnis der Themen (authority/topics.yaml)' });
