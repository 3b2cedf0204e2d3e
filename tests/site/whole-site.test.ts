import assert from 'node:assert/strict';
import { execSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import process from 'node:process';
import { after, before, describe, it } from 'node:test';
import * as z from 'zod';
import { files as siteFiles, pages } from '../../src/archive/links.ts';
import type { ArticleRecord } from '../../src/formats/article-record.ts';
import type { Archive } from '../../src/record/archive.ts';
import type { Article } from '../../src/record/article.ts';
import { packageRoot } from '../../src/site/package-root.ts';
import { readArchive } from '../../src/site/read-archive.ts';
import { headerPolicy, securityPolicy, standalonePolicy } from '../../templates/security-policy.ts';
import { runCommand } from '../support/command.ts';
import { executableMarkup } from '../support/executable-markup.ts';
import { attribute, elementsOf, textOf } from '../support/html-document.ts';
import { htmlFaults } from '../support/html-rules.ts';
import { readSiteFiles } from '../support/site-files.ts';
import { brokenLinks } from '../support/site-links.ts';
import { buildTemporarySite, type TemporarySite } from '../support/temporary-site.ts';
import { treeHashes } from '../support/tree-hashes.ts';

const wordsOf = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== '');

/** The words of a record in the order in which decision 2 puts them on its page. */
const recordWords = ({
  kicker,
  headline,
  lead,
  byline,
  captions,
  dateline,
  body,
}: Article): readonly string[] =>
  [
    kicker?.text,
    headline.text,
    lead?.text,
    ...byline.map(({ text }) => text),
    ...captions.flatMap(({ text, credit }) => [text, credit]),
    dateline?.verbatim,
    ...body.blocks.map(({ text }) => text),
  ].flatMap((text) => wordsOf(text ?? ''));

/** The files of data, and the schema that describes each. */
const described = [
  [siteFiles.articlesJson, 'articles-json'],
  [siteFiles.entitiesJson('person'), 'persons-json'],
  [siteFiles.entitiesJson('organization'), 'organizations-json'],
  [siteFiles.entitiesJson('place'), 'places-json'],
  [siteFiles.placesGeoJson, 'places-geojson'],
  [siteFiles.entitiesJson('topic'), 'topics-json'],
  [siteFiles.sourcesJson, 'sources-json'],
] as const;

describe('The site of the project’s own archive', () => {
  let site: TemporarySite;
  let files: ReadonlyMap<string, Buffer>;
  let htmlPages: readonly (readonly [path: string, page: string])[];
  let articles: readonly Article[];
  let authority: Archive['authority'];

  before(async () => {
    site = await buildTemporarySite();
    files = await readSiteFiles(site.folder);
    htmlPages = [...files]
      .filter(([path]) => path.endsWith('.html'))
      .map(([path, content]) => [path, content.toString()]);
    const { archive } = await readArchive('articles', { drafts: false });
    assert.ok(archive !== undefined);
    articles = archive.articles;
    authority = archive.authority;
  });

  after(() => site.remove());

  it('has a page for every article, source, year and authority record', () => {
    const years = new Set(
      articles.map(({ publication }) => publication?.date.earliest?.slice(0, 4) ?? 'undated'),
    );
    const expected: readonly string[] = [
      ...articles.map(({ id }) => pages.article(id)),
      ...articles.flatMap(({ source: { publisher } }) =>
        publisher === undefined ? [] : [pages.source(publisher)],
      ),
      ...Object.values(authority)
        .flat()
        .flatMap(({ kind, id }) => [pages.entities(kind), pages.entity(kind, id)]),
      ...[...years].map((year) => pages.year(year === 'undated' ? 'undated' : Number(year))),
    ];
    assert.ok(articles.length >= 5);
    assert.deepEqual(
      expected.filter((path) => !files.has(path)),
      [],
    );
  });

  it('has no link that leads nowhere, at any depth of any host and from disk', () => {
    assert.deepEqual(brokenLinks(files), []);
  });

  it('is valid HTML on every page', async () => {
    const faults = await Promise.all(htmlPages.map(([path, page]) => htmlFaults(path, page)));
    assert.deepEqual(faults.flat(), []);
  });

  it('runs and colours nothing but files of its own', () => {
    assert.deepEqual(
      htmlPages.flatMap(([path, page]) => executableMarkup(path, page)),
      [],
    );
  });

  it('names the same security policy on every page', () => {
    for (const [path, page] of htmlPages) {
      const policies = elementsOf(page)
        .filter((element) => attribute(element, 'http-equiv') === 'Content-Security-Policy')
        .map((element) => attribute(element, 'content'));
      assert.deepEqual(policies, [path === pages.notFound ? standalonePolicy : securityPolicy], path);
    }
    assert.ok(files.get(siteFiles.headers)?.includes(`Content-Security-Policy: ${headerPolicy}\n`));
  });

  it('has hosts keep the parts of its search from other sites, and nothing else', async () => {
    const folder = `/${siteFiles.searchCore.split('/')[0]}/`;
    const rules = files.get(siteFiles.headers)?.toString().split('\n\n') ?? [];
    assert.deepEqual(
      rules.filter((rule) => rule.includes('Cross-Origin-Resource-Policy')).map((rule) => rule.trim()),
      [`${folder}*\n  Cross-Origin-Resource-Policy: same-origin`],
    );
    const [nginx, apache] = await Promise.all(
      ['nginx', 'apache'].map((name) => readFile(`docs/deploy/${name}.conf`, 'utf8')),
    );
    assert.match(
      nginx ?? '',
      new RegExp(`map .* \\$archive_resource_policy \\{\n.*""; *\n.*~\\^${folder} +"same-origin";\n\\}`),
    );
    assert.match(nginx ?? '', /add_header Cross-Origin-Resource-Policy \$archive_resource_policy always;/);
    assert.match(
      apache ?? '',
      new RegExp(`<LocationMatch "\\^${folder}">\n.*Cross-Origin-Resource-Policy "same-origin"`),
    );
  });

  it('shows every article with the words of its record, in their order and no others', () => {
    for (const article of articles) {
      const page = files.get(pages.article(article.id))?.toString() ?? '';
      const [element, ...others] = elementsOf(page).filter(({ tagName }) => tagName === 'article');
      assert.ok(element !== undefined && others.length === 0);
      assert.deepEqual(wordsOf(textOf(element)), recordWords(article), article.id);
    }
  });

  it('publishes data that are as their schemas say, and lists them all', () => {
    const json = (path: string) => JSON.parse(files.get(path)?.toString() ?? 'null');
    for (const [path, schema] of described) {
      const read = z.fromJSONSchema(json(siteFiles.schema(schema))).safeParse(json(path));
      assert.ok(read.success, `${path}: ${read.error?.message}`);
    }
    const published = [...files.keys()].filter((path) => /^daten\/[^/]*json$/.test(path)).sort();
    assert.deepEqual(published, described.map(([path]) => path).sort());
    const listed = files.get(pages.data)?.toString() ?? '';
    for (const path of [...files.keys(), siteFiles.checksums]) {
      const named = path.startsWith('daten/') || path === siteFiles.checksums;
      if (named) assert.ok(listed.includes(`href="${path}"`), `${path} is listed`);
    }
  });

  it('says by which commands a copy is held against its checksums, and they are right', async () => {
    const commands = elementsOf(files.get(pages.data)?.toString() ?? '')
      .filter(({ tagName }) => tagName === 'code')
      .map(textOf);
    const [ofLinux = '', ofMac = '', own = ''] = commands;
    assert.equal(commands.length, 3);
    execSync(process.platform === 'darwin' ? ofMac : ofLinux, { cwd: site.folder });
    const { code, stderr } = await runCommand(
      own
        .replace(/^lesesaal /, '')
        .replace('ORDNER', site.folder)
        .split(' '),
    );
    assert.equal(code, 0, stderr);
  });

  it('publishes data by which names, publishers and paragraphs of its articles are found', () => {
    const records = (path: string): readonly ArticleRecord[] =>
      JSON.parse(files.get(path)?.toString() ?? '[]');
    const idsIn = (path: string): ReadonlySet<unknown> => new Set(records(path).map(({ id }) => id));
    const [persons, organizations, places, topics, sources] = [
      siteFiles.entitiesJson('person'),
      siteFiles.entitiesJson('organization'),
      siteFiles.entitiesJson('place'),
      siteFiles.entitiesJson('topic'),
      siteFiles.sourcesJson,
    ].map(idsIn);
    for (const article of records(siteFiles.articlesJson)) {
      const { url, fragments, source } = article;
      for (const [named, known] of [
        [article.persons, persons],
        [article.organizations, organizations],
        [article.places, places],
        [article.topics, topics],
        [[source.publisher], sources],
      ] as const) {
        for (const id of named) assert.ok(known?.has(id), `${url}: ${id}`);
      }
      const page = files.get(url)?.toString() ?? '';
      assert.ok(fragments.length > 0);
      for (const fragment of fragments) assert.ok(page.includes(` id="${fragment}"`), `${url}#${fragment}`);
    }
    for (const [path] of described) {
      if (path.endsWith('.json')) for (const { url } of records(path)) assert.ok(files.has(url), url);
    }
  });

  it('publishes nothing of the raw files', async () => {
    const raw = await readSiteFiles('articles/roh');
    assert.ok(raw.size >= 5);
    for (const [path, content] of files) {
      assert.ok(!path.startsWith('roh/') && !path.includes('/roh/'), path);
      for (const [name, text] of raw) assert.ok(!content.includes(text), `${path} holds ${name}`);
    }
  });

  it('carries no trace of the machine that built it', () => {
    const traces = [packageRoot, site.folder, process.cwd(), homedir(), `${tmpdir()}/`].filter(
      (trace) => trace.length > 1,
    );
    for (const [path, content] of files) {
      for (const trace of traces) assert.ok(!content.includes(trace), `${path} holds ${trace}`);
    }
  });

  it('lists the SHA-256 of every other file, as sha256sum prints them', async () => {
    const { [siteFiles.checksums]: own, ...others } = await treeHashes(site.folder);
    assert.ok(own !== undefined);
    assert.equal(
      files.get(siteFiles.checksums)?.toString(),
      Object.entries(others)
        .map(([path, hash]) => `${hash}  ${path}\n`)
        .join(''),
    );
  });

  it('is the same to the byte when it is built again elsewhere', async () => {
    const again = await buildTemporarySite();
    try {
      assert.deepEqual(await treeHashes(again.folder), await treeHashes(site.folder));
    } finally {
      await again.remove();
    }
  });

  it('names its own address only when it knows it, and has a sitemap of existing pages then', async () => {
    const canonical = (page: string) =>
      elementsOf(page).filter((element) => attribute(element, 'rel') === 'canonical');
    assert.deepEqual(
      htmlPages.flatMap(([, page]) => canonical(page)),
      [],
    );
    assert.ok(!files.has(siteFiles.sitemap) && !files.has(siteFiles.searchDescription));
    const baseUrl = 'https://archiv.example.org/presse/';
    const addressed = await buildTemporarySite({ baseUrl });
    try {
      const withAddress = await readSiteFiles(addressed.folder);
      assert.deepEqual(brokenLinks(withAddress), []);
      const sitemap = withAddress.get(siteFiles.sitemap)?.toString() ?? '';
      const listed = [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map((match) => match[1] ?? '');
      assert.ok(listed.length > articles.length);
      for (const address of listed) {
        assert.ok(address.startsWith(baseUrl), address);
        assert.ok(withAddress.has(address.slice(baseUrl.length)), address);
      }
      const [link] = canonical(withAddress.get(pages.chronicle)?.toString() ?? '');
      assert.equal(link === undefined ? undefined : attribute(link, 'href'), `${baseUrl}chronik.html`);
      const form = elementsOf(withAddress.get(pages.notFound)?.toString() ?? '').find(
        ({ tagName }) => tagName === 'form',
      );
      assert.equal(form === undefined ? undefined : attribute(form, 'action'), `${baseUrl}suche.html`);
      const picture = elementsOf(withAddress.get(pages.start)?.toString() ?? '').find(
        (element) => attribute(element, 'property') === 'og:image',
      );
      const shared = picture === undefined ? undefined : attribute(picture, 'content');
      assert.ok(shared !== undefined && withAddress.has(shared.slice(baseUrl.length)), shared);
      for (const page of [pages.start, pages.search]) {
        const offer = elementsOf(withAddress.get(page)?.toString() ?? '').find(
          (element) => attribute(element, 'rel') === 'search',
        );
        assert.equal(offer === undefined ? undefined : attribute(offer, 'href'), siteFiles.searchDescription);
      }
      assert.ok(withAddress.has(siteFiles.searchDescription));
    } finally {
      await addressed.remove();
    }
  });
});
