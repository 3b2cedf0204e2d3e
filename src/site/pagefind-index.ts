import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { type Chunk, readChunk } from '../search/pagefind/chunk.ts';
import { decompress } from '../search/pagefind/decompress.ts';
import { type PagefindMeta, readMeta } from '../search/pagefind/meta.ts';
import { assertComplete } from '../search/index/completeness.ts';
import { assertSamePositions, readFragment } from '../search/index/fragment.ts';
import { type ShadowPage, shadowHtml } from '../search/index/shadow-page.ts';
import { storedDocument } from '../search/index/stored-document.ts';

/** The files Pagefind made of some pages, still compressed as it wrote them. */
export interface PagefindFiles {
  readonly meta: PagefindMeta;
  /** By their names in the meta file. */
  readonly chunks: ReadonlyMap<string, Uint8Array>;
}

/** No language: the words are analysed already, and no stemmer may touch their keys. */
const noLanguage = 'zxx';

/**
 * The address under which Pagefind knows a page. It names fragments by what it is told, which is keys only; with
 * the hash of the text in the address, the name of a text changes with every comma of it.
 */
const indexedUrl = (page: ShadowPage): string => {
  const hash = createHash('sha256')
    .update(JSON.stringify(storedDocument(page)))
    .digest('hex');
  return `${page.document.url}#${hash.slice(0, 16)}`;
};

const openIndex = async (): Promise<PagefindIndex> => {
  const { index, errors } = await createIndex({ forceLanguage: noLanguage });
  if (index === undefined) throw new Error(`Pagefind does not start: ${errors.join('; ')}`);
  return index;
};

const nameIn = (path: string, folder: string, extension: string): string | undefined =>
  path.startsWith(`${folder}/`) && path.endsWith(extension)
    ? path.slice(folder.length + 1, -extension.length)
    : undefined;

const only = (files: ReadonlyMap<string, Uint8Array>, pattern: RegExp): Uint8Array => {
  const [path, ...others] = [...files.keys()].filter((name) => pattern.test(name));
  const content = path === undefined ? undefined : files.get(path);
  if (content === undefined || others.length > 0)
    throw new Error(`Pagefind did not write one ${pattern.source}.`);
  return content;
};

const named = (
  files: ReadonlyMap<string, Uint8Array>,
  folder: string,
  extension: string,
): readonly (readonly [name: string, content: Uint8Array])[] =>
  [...files].flatMap(([path, content]) => {
    const name = nameIn(path, folder, extension);
    return name === undefined ? [] : [[name, content] as const];
  });

/**
 * Checks every page's words against what was indexed, and that the index numbers the pages in the order given:
 * it knows them by their numbers.
 */
const assertWhole = (
  files: ReadonlyMap<string, Uint8Array>,
  meta: PagefindMeta,
  pages: readonly ShadowPage[],
): void => {
  const fragments = new Map(named(files, 'fragment', '.pf_fragment'));
  for (const [number, page] of pages.entries()) {
    const content = fragments.get(meta.pages[number] ?? '');
    const fragment = content === undefined ? undefined : readFragment(gunzipSync(content).toString('utf8'));
    if (fragment?.url !== indexedUrl(page)) {
      throw new Error(`Pagefind has another page than ${page.document.id} at number ${number}.`);
    }
    assertSamePositions(fragment, page);
  }
};

/** One after the other, so that they need not all be held at once. */
async function* readChunks(files: Iterable<Uint8Array>): AsyncGenerator<Chunk> {
  for (const file of files) yield readChunk(await decompress(file));
}

/**
 * Indexes pages with Pagefind. Throws an Error when Pagefind refuses a page, or when a single word of a single
 * page does not stand at its position in the index.
 */
export const pagefindFiles = async (pages: readonly ShadowPage[]): Promise<PagefindFiles> => {
  const index = await openIndex();
  for (const page of pages) {
    const { errors } = await index.addHTMLFile({ url: indexedUrl(page), content: shadowHtml(page) });
    if (errors.length > 0) throw new Error(`Pagefind refuses ${page.document.id}: ${errors.join('; ')}`);
  }
  const written = await index.getFiles();
  if (written.errors.length > 0) throw new Error(`Pagefind writes no index: ${written.errors.join('; ')}`);
  await index.deleteIndex();
  const files = new Map(written.files.map(({ path, content }) => [path, content]));
  const meta = readMeta(await decompress(only(files, /\.pf_meta$/)));
  assertWhole(files, meta, pages);
  const chunks = new Map(named(files, 'index', '.pf_index'));
  await assertComplete(readChunks(chunks.values()), pages);
  return { meta, chunks };
};

/** Ends the process behind Pagefind, without which the build would not end. */
export const closePagefind = async (): Promise<void> => {
  await close();
};
