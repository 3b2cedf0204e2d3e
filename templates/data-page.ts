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

type Triple<Cell> = readonly [first: Cell, second: Cell, third: Cell];

const table = (
  id: string,
  caption: string,
  heads: Triple<string>,
  rows: readonly Triple<Html | string>[],
  intro?: Html | string,
): Html => html`<section aria-labelledby="${id}">
<h2 class="section-title" id="${id}">${caption}</h2>
${
  intro !== undefined &&
  html`<p>${intro}</p>
`
}<table>
<thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>
${rows.map(
  (cells) => html`<tr>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>
`,
)}</tbody>
</table>
</section>
`;

const fileTable = (id: string, caption: string, rows: readonly Row[], intro?: string): Html =>
  table(
    id,
    caption,
    [wording.dataFile, wording.dataFormat, wording.dataContent],
    rows.map(({ file, format, content }) => [
      html`<a href="${relativeLink(path, file)}">${breakable(file)}</a>`,
      format,
      breakable(content),
    ]),
    intro,
  );

/** A command breaks between its words, and in no option. */
const command = (words: string): Html =>
  html`<code>${joined(
    words.split(' ').map((word) => html`<span>${word}</span>`),
    ' ',
  )}</code>`;

/** What is to be typed to hold a copy against its list. */
const checking = (list: SitePath): readonly Triple<Html | string>[] => [
  [command(`sha256sum --quiet --check ${list}`), 'Linux', wording.checkedBySystem],
  [command(`shasum -a 256 --check ${list}`), 'macOS', wording.checkedBySystem],
  [command(`lesesaal verify --out ${wording.copyFolder}`), 'Lesesaal', wording.checkedByVerify],
];

/** The dumps, their schemas and the feeds, and how to tell whether a copy of the site is whole. */
export const dataPage = (edition: Edition): string => {
  const { authorityDumps } = edition;
  return layout(edition, {
    path,
    title: wording.dataTitle,
    description: wording.dataIntro,
    main: html`<h1 class="page-title">${wording.dataTitle}</h1>
<p class="page-intro">${wording.dataIntro}${authorityDumps.length > 0 && ` ${wording.dataIds}`}</p>
<div class="tables">
${fileTable('bestand', wording.dataDownloads, [
  ...articleRows,
  ...authorityRows.filter(({ file }) => authorityDumps.includes(file)),
])}${fileTable(
  'felder',
  wording.dataSchemas,
  Object.entries(wording.schemaContent).map(([name, content]) => ({
    file: files.schema(name),
    format: 'JSON Schema',
    content,
  })),
)}${fileTable(
  'feeds',
  wording.dataFeeds,
  [
    { file: files.atomFeed, format: 'Atom', content: wording.atomFeed },
    { file: files.jsonFeed, format: 'JSON Feed', content: wording.jsonFeed },
  ],
  wording.dataFeedsIntro,
)}${table(
  'pruefsummen',
  wording.dataChecksums,
  [wording.dataCommand, wording.dataProgram, wording.dataCommandDoes],
  checking(files.checksums),
  html`${wording.checksumsBefore}<a href="${relativeLink(path, files.checksums)}">${files.checksums}</a>${wording.checksumsAfter}`,
)}</div>`,
  });
};
