import { join } from 'node:path';
import { packageRoot } from '../../src/site/package-root.ts';
import { commonFields } from './front-matter.ts';
import { pageFoot, pageHead } from './page-shell.ts';
import type { Recipe } from './recipe.ts';

const config = `
const grouped = (api, keysOf) => {
  const groups = new Map();
  for (const item of api.getFilteredByTag('artikel')) {
    for (const key of keysOf(item.data)) {
      if (!groups.has(key)) groups.set(key, []);
      groups.get(key).push(item);
    }
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, items]) => ({ key, items }));
};
export default (config) => {
  config.addPassthroughCopy('style.css');
  config.addFilter('day', (date) => date.toISOString().slice(0, 10));
  config.addFilter('newest', (items, count) => items.slice(-count).reverse());
  config.addCollection('personen', (api) => grouped(api, (data) => data.persons));
  config.addCollection('zeiten', (api) => grouped(api, (data) => [data.monat, data.jahr]));
};
export const configOptions = { dir: { input: '.', output: '_site' } };
`;

const paged = (collection: string, folder: string): string =>
  `---\npagination:\n  data: collections.${collection}\n  size: 1\n  alias: group\npermalink: "${folder}/{{ group.key }}.html"\nlayout: base.njk\neleventyComputed:\n  title: "{{ group.key }}"\n---\n<h1>{{ group.key }}</h1>\n<ul>{% for item in group.items %}<li><a href="{{ item.url }}">{{ item.data.title }}</a> <time>{{ item.date | day }}</time></li>\n{% endfor %}</ul>\n`;

/** Eleventy as its documentation has it: Markdown files, tags, collections, Nunjucks layouts, pagination. */
export const eleventy: Recipe = {
  name: 'Eleventy 3.1.7',
  made: ['_site'],
  out: '_site',
  articles: 'artikel',
  frontMatter: (article) => `${commonFields(article)}permalink: "artikel/${article.id}.html"\n`,
  files: new Map([
    ['package.json', '{ "type": "module" }\n'],
    ['eleventy.config.js', config],
    ['style.css', 'body { font-family: serif; max-width: 40rem; margin: auto; }\n'],
    ['artikel/artikel.json', '{ "tags": "artikel", "layout": "article.njk" }\n'],
    ['_includes/base.njk', `${pageHead('{{ title }}')}{{ content | safe }}\n${pageFoot}`],
    [
      '_includes/article.njk',
      `---\nlayout: base.njk\n---\n<article>\n<h1>{{ title }}</h1>\n{% if lead %}<p class="lead">{{ lead }}</p>{% endif %}\n<p><time>{{ date | day }}</time> · {{ source }}</p>\n{{ content | safe }}\n<ul>{% for person in persons %}<li><a href="/personen/{{ person }}.html">{{ person }}</a></li>{% endfor %}</ul>\n{% set before = collections.artikel | getPreviousCollectionItem %}{% set after = collections.artikel | getNextCollectionItem %}\n<nav>{% if before %}<a href="{{ before.url }}">{{ before.data.title }}</a>{% endif %} {% if after %}<a href="{{ after.url }}">{{ after.data.title }}</a>{% endif %}</nav>\n</article>\n`,
    ],
    ['personen.njk', paged('personen', 'personen')],
    ['chronik.njk', paged('zeiten', 'chronik')],
    [
      'index.njk',
      `---\ntitle: Archiv\nlayout: base.njk\n---\n<h1>Archiv</h1>\n<ul>{% for item in collections.artikel | newest(50) %}<li><a href="{{ item.url }}">{{ item.data.title }}</a></li>{% endfor %}</ul>\n`,
    ],
    [
      'feed.njk',
      `---\npermalink: feed.xml\n---\n<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom"><title>Archiv</title>{% for item in collections.artikel | newest(50) %}<entry><title>{{ item.data.title }}</title><id>https://example.org{{ item.url }}</id><updated>{{ item.date | day }}T00:00:00Z</updated><summary>{{ item.data.lead }}</summary></entry>{% endfor %}</feed>\n`,
    ],
    [
      'sitemap.njk',
      `---\npermalink: sitemap.xml\n---\n<?xml version="1.0" encoding="utf-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{% for item in collections.artikel %}<url><loc>https://example.org{{ item.url }}</loc></url>{% endfor %}{% for group in collections.personen %}<url><loc>https://example.org/personen/{{ group.key }}.html</loc></url>{% endfor %}</urlset>\n`,
    ],
  ]),
  command: (site) => ({
    command: process.execPath,
    args: [join(packageRoot, 'node_modules/@11ty/eleventy/cmd.cjs'), '--quiet'],
    cwd: site,
  }),
};
