import * as z from 'zod';
import type { EdtfDate } from '../../record/edtf-date.ts';
import { isArticleId, isEntityId, isIsoDay, isSha256 } from '../../record/identifiers.ts';
import { readEdtf } from '../edtf.ts';
import { isTagUri } from '../tag-uri.ts';
import { isWebAddress } from '../web-address.ts';

/** Words; an absent field is left out, never empty. */
export const words = z.string().regex(/\S/).meta({ description: 'Text' });

/** A string that obeys a rule, typed as the guard says; the rule names the fault for its wording. */
const ruled = <Kept extends string>(
  guard: (text: string) => text is Kept,
  rule: string,
  description: string,
) =>
  z
    .string()
    .meta({ description })
    .transform((text, context): Kept => {
      if (guard(text)) return text;
      context.issues.push({ code: 'custom', params: { rule }, input: text });
      return z.NEVER;
    });

export const articleId = ruled(
  isArticleId,
  'malformed-id',
  'Kennung: Kleinbuchstaben a–z, Ziffern, einzelne Bindestriche',
);
export const entityId = ruled(isEntityId, 'malformed-id', 'Kennung aus einer Normdatei');
export const sha256 = ruled(
  isSha256,
  'malformed-sha256',
  'SHA-256, 64 Hexadezimalziffern in Kleinbuchstaben',
);
export const isoDay = ruled(isIsoDay, 'malformed-day', 'Tag als JJJJ-MM-TT');
export const tagUri = ruled(isTagUri, 'malformed-tag', 'Kennung nach RFC 4151');
export const webAddress = ruled(isWebAddress, 'malformed-url', 'Adresse mit http:// oder https://');

export const edtf = z
  .string()
  .meta({
    description: 'Datum nach ISO 8601-2 (EDTF), in Anführungszeichen',
    examples: ['2019-06-08', '2022-02-16~'],
  })
  .transform((text, context): EdtfDate => {
    const reading = readEdtf(text);
    if ('date' in reading) return reading.date;
    context.issues.push({ code: 'custom', params: { rule: 'malformed-date', ...reading }, input: text });
    return z.NEVER;
  });

export const span = z
  .tuple([z.int().min(0), z.int().min(0)])
  .refine(([start, end]) => start < end, { params: { rule: 'reversed-span' } })
  .meta({ description: 'Anfang und Ende in der Rohdatei, in UTF-16-Einheiten, Ende ausschließlich' });

export const certainty = z.number().min(0).max(1).meta({ description: 'Sicherheit, 0 bis 1' });

/** Words from the raw text: plain, or with their place in it. */
export const passage = z
  .union([words, z.strictObject({ text: words, at: span.optional() })])
  .transform((value) =>
    typeof value === 'string' ? { text: value, at: undefined } : { text: value.text, at: value.at },
  );

/** A list that is empty when absent. */
export const listOf = <Element extends z.ZodType>(element: Element) => z.array(element).default([]);

/** Retired ids of a record in an authority file. */
export const aliases = listOf(entityId).meta({
  description: 'Frühere Kennungen, deren Adressen weiter gelten',
});
