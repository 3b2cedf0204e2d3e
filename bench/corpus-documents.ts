import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { pages } from '../src/archive/links.ts';
import { isArticleId } from '../src/record/identifiers.ts';
import { eachFacet } from '../src/search/facet.ts';
import type { SearchDocument } from '../src/search/document.ts';

const line = z.object({ title: z.string(), text: z.string() });

/** The first documents of a gzipped file of one JSON object a line, `{title, text}`, as an archive without dates. */
export const corpusDocuments = (file: string, count: number): readonly SearchDocument[] =>
  gunzipSync(readFileSync(file))
    .toString('utf8')
    .split('\n')
    .filter((text) => text !== '')
    .slice(0, count)
    .map((text, place) => {
      const { title, text: body } = line.parse(JSON.parse(text));
      const id = `text-${place}`;
      if (!isArticleId(id)) throw new TypeError(id);
      const paragraphs = body.split(/\n(?=\s)/).filter((paragraph) => paragraph.trim() !== '');
      return {
        id,
        url: pages.article(id),
        headline: title,
        headlineSupplied: false,
        date: undefined,
        edtf: undefined,
        sign: 'stretch',
        days: undefined,
        source: undefined,
        agencies: [],
        places: [],
        facets: eachFacet(() => []),
        passages: [
          { field: 'headline', fragment: undefined, text: title },
          ...paragraphs.map(
            (paragraph, index) => ({ field: 'body', fragment: `p-${index}`, text: paragraph }) as const,
          ),
        ],
      };
    });
