import { files, pages, relativeLink } from '../src/archive/links.ts';
import { siteWording as wording } from '../src/german/wording/site.ts';
import type { SitePath } from '../src/record/identifiers.ts';
import type { Edition } from './edition.ts';
import { type Html, html, joined } from './html.ts';
import { layout } from './layout.ts';

const path = pages.data;

/** An address may break after its strokes, and nowhere else. */
const breakable = (text: string): Html =>
  joined(
    text.split('/').map((part) => html`${part}`),
    html`/<wbr>`,
  );

interface Row {
  readonly file: SitePath;
  readonly format: string;
  readonly content: string;
}

const articleRows: readonly Row[] = [
  { file: files.articlesJson, format: 'JSON', content: wording.articlesJson },
  { file: files.articlesCsv, format: 'CSV', content: wording.articlesCsv },
];

/** Of which the archive need not have all. */
const authorityRows: readonly Row[] = [
  { file: files.entitiesJson('person'), format: 'JSON', content: wording.personsJson },
  { file: files.entitiesJson('organization'), format: 'JSON', content: wording.organizationsJson },
  { file: files.entitiesJson('place'), format: 'JSON', content: wording.placesJson },
  { file: files.placesGeoJson, format: 'GeoJSON', content: wording.placesGeoJson },
  { file: files.entitiesJson('topic'), format: 'JSON', content: wording.topicsJson },
  { file: files.sourcesJson, format: 'JSON', content: wording.sourcesJson },
];

const table = (
  id: string,
  caption: string,
  rows: readonly Row[],
  intro?: string,
): Html => html`<section aria-labelledby="${id}">
<h2 class="section-title" id="${id}">${caption}</h2>
${
  intro !== undefined &&
  html`<p>${intro}</p>
`
}<table>
<thead><tr><th scope="col">${wording.dataFile}</th><th scope="col">${wording.dataFormat}</th><th scope="col">${wording.dataContent}</th></tr></thead>
<tbody>
${rows.map(
  ({ file, format, content }) =>
    html`<tr><td><a href="${relativeLink(path, file)}">${breakable(file)}</a></td><td>${format}</td><td>${breakable(content)}</td></tr>
`,
)}</tbody>
</table>
</section>
`;

/** The dumps, their schemas and the feeds. */
export const dataPage = (edition: Edition): string => {
  const { authorityDumps } = edition;
  return layout(edition, {
    path,
    title: wording.dataTitle,
    description: wording.dataIntro,
    main: html`<h1 class="page-title">${wording.dataTitle}</h1>
<p class="page-intro">${wording.dataIntro}${authorityDumps.length > 0 && ` ${wording.dataIds}`}</p>
<div class="tables">
${table('bestand', wording.dataDownloads, [
  ...articleRows,
  ...authorityRows.filter(({ file }) => authorityDumps.includes(file)),
])}${table(
  'felder',
  wording.dataSchemas,
  Object.entries(wording.schemaContent).map(([name, content]) => ({
    file: files.schema(name),
    format: 'JSON Schema',
    content,
  })),
)}${table(
  'feeds',
  wording.dataFeeds,
  [
    { file: files.atomFeed, format: 'Atom', content: wording.atomFeed },
    { file: files.jsonFeed, format: 'JSON Feed', content: wording.jsonFeed },
  ],
  wording.dataFeedsIntro,
)}</div>`,
  });
};
