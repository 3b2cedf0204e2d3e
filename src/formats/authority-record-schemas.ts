import * as z from 'zod';

const edtf = (description: string) =>
  z
    .string()
    .nullable()
    .meta({ description: `${description} in EDTF (ISO 8601-2)` });

const time = { from: edtf('Beginn'), to: edtf('Ende') };

const id = z.string().meta({ description: 'Bleibende Kennung, wie sie bei den Artikeln steht' });
const aliases = z.array(z.string()).meta({ description: 'Frühere Kennungen, deren Adressen weiter gelten' });
const url = z.string().meta({ description: 'Adresse der Seite, bezogen auf die Wurzel der Website' });
const name = z.string().meta({ description: 'Name in Leserichtung' });
const description = z.string().nullable().meta({ description: 'Wer oder was es ist, in einem Satz' });
const parent = z
  .string()
  .nullable()
  .meta({ description: 'Kennung des übergeordneten Eintrags derselben Datei' });

const variants = z
  .array(z.string())
  .meta({ description: 'Andere Schreibweisen, Umschriften und Abkürzungen' });

const named = {
  id,
  aliases,
  url,
  name,
  variants,
  formerNames: z
    .array(z.strictObject({ name: z.string(), ...time }))
    .meta({ description: 'Frühere Namen mit ihrer Zeit' }),
  description,
  gnd: z.string().nullable().meta({ description: 'Nummer in der Gemeinsamen Normdatei' }),
  wikidata: z.string().nullable().meta({ description: 'Nummer bei Wikidata, mit Q' }),
};

const roles = z
  .array(z.strictObject({ role: z.string(), ...time }))
  .meta({ description: 'Ämter und Tätigkeiten mit ihrer Zeit' });

const coordinates = z
  .strictObject({ latitude: z.number(), longitude: z.number() })
  .nullable()
  .meta({ description: 'Breite und Länge in Grad (WGS 84), Norden und Osten positiv' });

const country = z.string().nullable().meta({ description: 'Land nach ISO 3166-1, zwei Buchstaben' });

/** What `daten/personen.json` and its like hold; their JSON Schemas are published beside them. */
export const authorityRecordSchemas = {
  person: z
    .array(
      z.strictObject({
        ...named,
        surname: z
          .string()
          .nullable()
          .meta({ description: 'Familienname, wo er mehr ist als das letzte Wort des Namens' }),
        born: edtf('Geburt'),
        died: edtf('Tod'),
        roles,
      }),
    )
    .meta({ title: 'daten/personen.json' }),
  organization: z
    .array(z.strictObject({ ...named, founded: edtf('Gründung'), dissolved: edtf('Auflösung'), parent }))
    .meta({ title: 'daten/organisationen.json' }),
  place: z.array(z.strictObject({ ...named, coordinates, country })).meta({ title: 'daten/orte.json' }),
  topic: z.array(z.strictObject({ ...named, parent })).meta({ title: 'daten/themen.json' }),
  source: z
    .array(
      z.strictObject({
        id,
        aliases,
        url,
        name,
        variants,
        description,
        website: z.string().nullable().meta({ description: 'Website der Quelle' }),
      }),
    )
    .meta({ title: 'daten/quellen.json' }),
};

type Records = typeof authorityRecordSchemas;

/** One record of such a file. */
export type AuthorityRecord<Kind extends keyof Records> = Readonly<z.infer<Records[Kind]>[number]>;

/** What `daten/orte.geojson` holds (RFC 7946). */
export const placesGeoJsonSchema = z
  .strictObject({
    type: z.literal('FeatureCollection'),
    features: z.array(
      z.strictObject({
        type: z.literal('Feature'),
        id,
        geometry: z.strictObject({
          type: z.literal('Point'),
          coordinates: z
            .tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)])
            .meta({ description: 'Länge und Breite in Grad (WGS 84)' }),
        }),
        properties: z.strictObject({ name, url, country, gnd: named.gnd, wikidata: named.wikidata }),
      }),
    ),
  })
  .meta({ title: 'daten/orte.geojson' });

/** One place of it. */
export type PlaceFeature = Readonly<z.infer<typeof placesGeoJsonSchema>['features'][number]>;
