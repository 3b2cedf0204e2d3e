import * as z from 'zod';
import { aliases, entityId, listOf, webAddress, words } from './fields.ts';

/** `authority/sources.yaml`. */
export const sourcesSchema = z
  .array(
    z.strictObject({
      id: entityId,
      aliases,
      name: words.meta({ description: 'Name, wie er gezeigt wird' }),
      variants: listOf(words).meta({ description: 'Andere Namen und Schreibweisen' }),
      description: words.optional().meta({ description: 'Ein Satz über die Quelle' }),
      url: webAddress.optional().meta({ description: 'Website der Quelle' }),
    }),
  )
  .meta({ title: 'Verzeichnis der Quellen (authority/sources.yaml)' });
