import { type EngineExports, engineExports } from './pagefind-exports.ts';

/** Where a key stands in one page. */
export interface PageOccurrences {
  /** As the index names the page. */
  readonly page: string;
  /** Positions in ascending order, each once. */
  readonly places: readonly number[];
}

/** One index, opened; it knows only the chunks it was given. */
export interface OpenIndex {
  /** The names of the chunks in which a key would stand. */
  readonly chunksFor: (key: string) => readonly string[];
  readonly addChunk: (bytes: Uint8Array) => void;
  /** The pages where a key stands, as far as the chunks were added in which it would. */
  readonly find: (key: string) => readonly PageOccurrences[];
}

export interface Engine {
  readonly open: (meta: Uint8Array) => OpenIndex;
}

const isNumber = (value: unknown): value is number => typeof value === 'number';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const readChunkNames = (json: string): readonly string[] => {
  const names: unknown = JSON.parse(json);
  return Array.isArray(names) ? names.filter((name) => typeof name === 'string' && name !== '') : [];
};

const readOccurrences = (result: unknown): PageOccurrences => {
  const { p: page, l: locations } = isObject(result) ? result : {};
  if (typeof page !== 'string' || !Array.isArray(locations))
    throw new Error('The search engine answers strangely.');
  const places = locations.flatMap((location: unknown) => {
    const { l: place } = isObject(location) ? location : {};
    return isNumber(place) ? [place] : [];
  });
  return { page, places: [...new Set(places)].sort((a, b) => a - b) };
};

const readResults = (json: string): readonly PageOccurrences[] => {
  const answer: unknown = JSON.parse(json);
  const { results } = isObject(answer) ? answer : {};
  if (!Array.isArray(results)) throw new Error('The search engine answers strangely.');
  return results.map(readOccurrences);
};

/** Bytes and text go through the module's own memory, whose buffer is a new one whenever it has grown. */
const transfer = ({ memory, allocate, free }: EngineExports) => {
  const encoder = new TextEncoder();
  const decoder = new TextDecoder();
  const put = (bytes: Uint8Array): readonly [pointer: number, length: number] => {
    const pointer = Number(allocate(bytes.length, 1)) >>> 0;
    new Uint8Array(memory.buffer).set(bytes, pointer);
    return [pointer, bytes.length];
  };
  return {
    put,
    putText: (text: string) => put(encoder.encode(text)),
    takeText: (returned: unknown): string => {
      const [pointer, length] = Array.isArray(returned) ? returned.filter(isNumber) : [];
      if (pointer === undefined || length === undefined)
        throw new Error('The search engine answers strangely.');
      const text = decoder.decode(new Uint8Array(memory.buffer, pointer >>> 0, length >>> 0));
      free(pointer, length, 1);
      return text;
    },
  };
};

/**
 * Starts Pagefind's search engine from its WebAssembly module. Spoken to directly instead of through Pagefind's
 * own script, it runs alike over http, from disk and in Node, and one engine serves several indexes.
 */
export const startEngine = async (moduleBytes: BufferSource): Promise<Engine> => {
  /** What the bindings' initialisation asks for: the five fixed values every reference table begins with. */
  const fillReferences = (): void => {
    const table = engine.externalReferences;
    const offset = table.grow(4);
    table.set(0, undefined);
    for (const [index, value] of [undefined, null, true, false].entries()) table.set(offset + index, value);
  };
  const imports = { './pagefind_web_bg.js': { __wbindgen_init_externref_table: fillReferences } };
  const { instance } = await WebAssembly.instantiate(moduleBytes, imports);
  const engine = engineExports(instance.exports);
  engine.start();
  const { put, putText, takeText } = transfer(engine);
  return {
    open: (meta) => {
      // Every call that changes the index may move it and returns where it is now.
      let index = Number(engine.openIndex(...put(meta))) >>> 0;
      return {
        chunksFor: (key) => readChunkNames(takeText(engine.chunksFor(index, ...putText(key)))),
        addChunk: (bytes) => {
          index = Number(engine.addChunk(index, ...put(bytes))) >>> 0;
        },
        find: (key) => {
          const query = [...putText(key), ...putText(key), ...putText('{}'), ...putText('')];
          const isPhrase = 0;
          const mindsDiacritics = 0;
          return readResults(takeText(engine.search(index, ...query, isPhrase, mindsDiacritics)));
        },
      };
    },
  };
};
