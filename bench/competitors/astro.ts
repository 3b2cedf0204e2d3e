import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { commonFields } from './front-matter.ts';
import { pageFoot, pageHead } from './page-shell.ts';
import type { Recipe } from './recipe.ts';

/** The newest that runs on Node 20. */
const version = '5.18.2';

const page = (script: string, title: string, main: string): string =>
  `---\nimport { getCollection, render } from 'astro:content';\n${script}---\n${pageHead(title)}${main}${pageFoot}`;

const grouping = `  const groups = new Map();
  for (const item of await getCollection('artikel')) {
    for (const key of keysOf(item.data)) {
      if (!groups.has(key)) groups.set(key, []);
      groups.get(key).push(item);
    }
  }
  return [...groups].map(([id, items]) => ({
    params: { id },
    props: { items: items.sort((a, b) => (a.data.day < b.data.day ? -1 : 1)) },
  }));
`;

const groupPage = (keys: string): string =>
  page(
    `export const getStaticPaths = async () => {\n  const keysOf = (data) => ${keys};\n${grouping}};\nconst { id } = Astro.params;\nconst { items } = Astro.props;\n`,
    '{id}',
    '<h1>{id}</h1>\n<ul>{items.map((item) => <li><a href={`/artikel/${item.id}.html`}>{item.data.title}</a> <time>{item.data.day}</time></li>)}</ul>\n',
  );

const articlePage = page(
  `export const getStaticPaths = async () => {
  const items = (await getCollection('artikel')).sort((a, b) => (a.data.day < b.data.day ? -1 : 1));
  return items.map((item, place) => ({
    params: { id: item.id },
    props: { item, before: items[place - 1], after: items[place + 1] },
  }));
};
const { item, before, after } = Astro.props;
const { Content } = await render(item);
const { title, lead, day, source, persons } = item.data;
`,
  '{title}',
  '<article>\n<h1>{title}</h1>\n{lead && <p class="lead">{lead}</p>}\n<p><time>{day}</time> · {source}</p>\n<Content />\n<ul>{persons.map((person) => <li><a href={`/personen/${person}.html`}>{person}</a></li>)}</ul>\n<nav>{before && <a href={`/artikel/${before.id}.html`}>{before.data.title}</a>} {after && <a href={`/artikel/${after.id}.html`}>{after.data.title}</a>}</nav>\n</article>\n',
);

const xmlRoute = (body: string): string =>
  `import { getCollection } from 'astro:content';\nconst escaped = (text) => text.replace(/[&<]/g, (c) => (c === '&' ? '&amp;' : '&lt;'));\nexport const GET = async () => {\n  const items = (await getCollection('artikel')).sort((a, b) => (a.data.day < b.data.day ? -1 : 1));\n${body}};\n`;

/** Astro with a content collection; it is installed into the site's own folder. */
export const astro: Recipe = {
  name: `Astro ${version}`,
  made: ['dist', '.astro', 'node_modules/.astro'],
  out: 'dist',
  articles: 'content',
  frontMatter: (article) => `${commonFields(article)}day: ${JSON.stringify(article.day)}\n`,
  files: new Map([
    ['package.json', `{ "type": "module", "dependencies": { "astro": "${version}" } }\n`],
    [
      'astro.config.mjs',
      `import { defineConfig } from 'astro/config';\nexport default defineConfig({ site: 'https://example.org', build: { format: 'file' }, compressHTML: false, markdown: { syntaxHighlight: false } });\n`,
    ],
    [
      'src/content.config.ts',
      `import { defineCollection, z } from 'astro:content';\nimport { glob } from 'astro/loaders';\nexport const collections = { artikel: defineCollection({\n  loader: glob({ pattern: '**/*.md', base: './content', generateId: ({ entry }) => entry.replace(/^.*\\//, '').replace(/\\.md$/, '') }),\n  schema: z.object({ title: z.string(), lead: z.string(), source: z.string(), persons: z.array(z.string()), jahr: z.string(), monat: z.string(), day: z.string() }),\n}) };\n`,
    ],
    ['src/pages/artikel/[id].astro', articlePage],
    ['src/pages/personen/[id].astro', groupPage('data.persons')],
    ['src/pages/chronik/[id].astro', groupPage('[data.monat, data.jahr]')],
    [
      'src/pages/index.astro',
      page(
        `const items = (await getCollection('artikel')).sort((a, b) => (a.data.day < b.data.day ? 1 : -1)).slice(0, 50);\n`,
        'Archiv',
        '<h1>Archiv</h1>\n<ul>{items.map((item) => <li><a href={`/artikel/${item.id}.html`}>{item.data.title}</a></li>)}</ul>\n',
      ),
    ],
    [
      'src/pages/feed.xml.ts',
      xmlRoute(
        '  const entries = items.slice(-50).reverse().map((item) => `<entry><title>${escaped(item.data.title)}</title><id>https://example.org/artikel/${item.id}.html</id><updated>${item.data.day}T00:00:00Z</updated><summary>${escaped(item.data.lead)}</summary></entry>`);\n  return new Response(`<?xml version="1.0" encoding="utf-8"?>\\n<feed xmlns="http://www.w3.org/2005/Atom"><title>Archiv</title>${entries.join(\'\')}</feed>\\n`);\n',
      ),
    ],
    [
      'src/pages/sitemap.xml.ts',
      xmlRoute(
        '  const persons = new Set(items.flatMap((item) => item.data.persons));\n  const paths = [...items.map((item) => `artikel/${item.id}`), ...[...persons].map((person) => `personen/${person}`)];\n  return new Response(`<?xml version="1.0" encoding="utf-8"?>\\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${paths.map((path) => `<url><loc>https://example.org/${path}.html</loc></url>`).join(\'\')}</urlset>\\n`);\n',
      ),
    ],
    ['public/style.css', 'body { font-family: serif; max-width: 40rem; margin: auto; }\n'],
  ]),
  setUp: (site) => promisify(execFile)('npm', ['install', '--no-audit', '--no-fund'], { cwd: site }),
  command: (site) => ({
    command: process.execPath,
    args: ['node_modules/astro/astro.js', 'build', '--silent'],
    cwd: site,
    env: { ASTRO_TELEMETRY_DISABLED: '1' },
  }),
};
