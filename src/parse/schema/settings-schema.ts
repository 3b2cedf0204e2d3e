import * as z from 'zod';
import { baseUrlFault } from '../base-url.ts';
import { edtf, listOf, tagUri, words } from './fields.ts';

const legalText = z.strictObject({
  text: words.meta({ description: 'Markdown' }),
  placeholder: z.boolean().default(false).meta({ description: 'Noch nicht durch eigene Angaben ersetzt' }),
});

const gap = z.strictObject({
  period: edtf
    .refine(({ earliest, latest }) => earliest !== undefined || latest !== undefined, {
      params: { rule: 'endless-period' },
    })
    .meta({
      description: 'Zeitraum nach ISO 8601-2 (EDTF), in Anführungszeichen; ein Ende darf offen sein',
      examples: ['1941-05/1946-03', '1923', '2021-10/..'],
    }),
  reason: words.meta({ description: 'Warum aus dieser Zeit nichts oder wenig da ist' }),
});

const baseUrl = z.string().transform((text, context): string => {
  const part = baseUrlFault(text);
  if (part === undefined) return text;
  const params = part === 'no-address' ? { rule: 'malformed-url' } : { rule: 'bad-base-url', part };
  context.issues.push({ code: 'custom', params, input: text });
  return z.NEVER;
});

const languageTag = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;

/** `archive.yaml`. */
export const settingsSchema = z
  .strictObject({
    name: words.meta({ description: 'Name des Archivs' }),
    subtitle: words.optional().meta({ description: 'Untertitel' }),
    description: words
      .optional()
      .meta({ description: 'Wovon das Archiv handelt, in einem oder zwei Sätzen' }),
    operator: words.meta({ description: 'Wer das Archiv betreibt' }),
    contact: words.meta({ description: 'E-Mail-Adresse oder Anschrift' }),
    language: z
      .string()
      .refine((text) => languageTag.test(text), { params: { rule: 'malformed-language' } })
      .default('de')
      .meta({ description: 'Sprache (BCP 47)', pattern: languageTag.source }),
    identifier: tagUri.optional().meta({
      description:
        'Bleibende Kennung des Archivs (RFC 4151); aus ihr sind die Kennungen in den Feeds gebildet, sonst aus dem Namen',
      examples: ['tag:archiv.example.org,2026:presse'],
    }),
    baseUrl: baseUrl.optional().meta({ description: 'Adresse, unter der die Website stehen wird' }),
    gaps: listOf(gap).meta({
      description: 'Bekannte Lücken des Bestands; die Chronik zeigt sie schraffiert',
    }),
    imprint: legalText.meta({ description: 'Impressum' }),
    privacy: legalText.meta({ description: 'Datenschutzerklärung' }),
  })
  .meta({ title: 'Angaben zum Archiv (archive.yaml)' });
