import { createIndex } from 'pagefind';
import { cborReader } from '../src/search/pagefind/cbor.ts';
import { unpacked } from '../src/site/search/unpacked.ts';
import { startEngine } from '../tests/support/pagefind-engine.ts';

/** Finds the texts with a query, by their numbers. */
export type Find = (query: string) => Promise<ReadonlySet<number>>;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The names of all pages, in the order of their numbers: the first element of each in the second list of the file. */
const pageNames = (meta: Uint8Array): readonly string[] => {
  const reader = cborReader(meta);
  reader.array();
  reader.skip();
  return Array.from({ length: reader.array() }, () => {
    const elements = reader.array();
    const name = reader.text();
    for (let left = elements - 1; left > 0; left -= 1) reader.skip();
    return name;
  });
};

/**
 * Indexes texts with Pagefind as it comes, its German stemmer on, and asks its own engine, in lower case as its
 * own script does. Every chunk that the
 * engine asks for is given to it, and a fresh engine is started for each query, because its answers depend on the
 * chunks that earlier ones brought.
 */
export const stockPagefind = async (texts: readonly string[]): Promise<Find> => {
  const { index } = await createIndex({ forceLanguage: 'de' });
  if (index === undefined) throw new Error('Pagefind does not start.');
  for (const [number, text] of texts.entries()) {
    const content = `<html lang="de"><body data-pagefind-body><p>${escaped(text)}</p></body></html>`;
    await index.addHTMLFile({ url: `/${number}.html`, content });
  }
  const { files } = await index.getFiles();
  await index.deleteIndex();
  const contentOf = (pattern: RegExp): Uint8Array => {
    const content = files.find(({ path }) => pattern.test(path))?.content;
    if (content === undefined) throw new Error(`Pagefind wrote no ${pattern.source}.`);
    return content;
  };
  const meta = unpacked(contentOf(/pf_meta$/));
  const numbers = new Map(pageNames(meta).map((name, number) => [name, number]));
  const chunks = new Map(files.map(({ path, content }) => [path.replace(/^.*\/|\.pf_index$/g, ''), content]));
  const engine = await startEngine(new Uint8Array(unpacked(contentOf(/^wasm\.de/))));
  return async (typed) => {
    const query = typed.toLowerCase();
    const open = engine.open(meta);
    for (const name of open.chunksFor(query)) {
      const chunk = chunks.get(name);
      if (chunk !== undefined) open.addChunk(unpacked(chunk));
    }
    return new Set(open.find(query).flatMap(({ page }) => numbers.get(page) ?? []));
  };
};
