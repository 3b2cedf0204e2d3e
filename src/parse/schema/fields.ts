import * as z from 'zod';
import type { EdtfDate } from '../../record/edtf-date.ts';
import {
  idForm,
  isArticleId,
  isEntityId,
  isIsoDay,
  isoDayForm,
  isSha256,
  longestId,
  sha256Form,
} from '../../record/identifiers.ts';
import { readEdtf } from '../edtf.ts';
import { isTagUri, tagUriForm } from '../tag-uri.ts';
import { isWebAddress, webAddressForm } from '../web-address.ts';

/** Words; an absent field is left out, never empty. */
export const words = z.string().regex(/\S/).meta({ description: 'Text' });

/**
 * A string that obeys a rule, typed as the guard says; the rule names the fault for its wording. The form, and what else
 * is said of it, stand in the JSON Schema for editors that know nothing of the guard, which may be stricter.
 */
const ruled = <Kept extends string>(
  guard: (text: string) => text is Kept,
  rule: string,
  {
    description,
    form,
    ...rest
  }: { readonly description: string; readonly form: RegExp; readonly maxLength?: number },
) =>
  z
    .string()
    .meta({ description, pattern: form.source, ...rest })
    .transform((text, context): Kept => {
      if (guard(text)) return text;
      context.issues.push({ code: 'custom', params: { rule }, input: text });
      return z.NEVER;
    });

export const articleId = ruled(isArticleId, 'malformed-id', {
  description: 'Kennung: Kleinbuchstaben a–z, Ziffern, einzelne Bindestriche',
  form: idForm,
  maxLength: longestId,
});
export const entityId = ruled(isEntityId, 'malformed-id', {
  description: 'Kennung aus einer Normdatei',
  form: idForm,
  maxLength: longestId,
});
export const sha256 = ruled(isSha256, 'malformed-sha256', {
  description: 'SHA-256, 64 Hexadezimalziffern in Kleinbuchstaben',
  form: sha256Form,
});
export const isoDay = ruled(isIsoDay, 'malformed-day', {
  description: 'Tag als JJJJ-MM-TT',
  form: isoDayForm,
});
export const tagUri = ruled(isTagUri, 'malformed-tag', {
  description: 'Kennung nach RFC 4151',
  form: tagUriForm,
});
export const webAddress = ruled(isWebAddress, 'malformed-url', {
  description: 'Adresse mit http:// oder https://',
  form: webAddressForm,
});

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
