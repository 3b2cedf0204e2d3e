/** A function of the engine: numbers in (pointers and lengths), a number or a pointer and a length out. */
export type EngineFunction = (...values: readonly number[]) => unknown;

/** What the engine's WebAssembly module must export, and what is called of it. */
export interface EngineExports {
  readonly memory: WebAssembly.Memory;
  readonly externalReferences: WebAssembly.Table;
  readonly start: EngineFunction;
  readonly allocate: EngineFunction;
  readonly free: EngineFunction;
  readonly openIndex: EngineFunction;
  readonly addChunk: EngineFunction;
  readonly chunksFor: EngineFunction;
  readonly search: EngineFunction;
}

const isEngineFunction = (value: unknown): value is EngineFunction => typeof value === 'function';

const functionNamed = (exports: WebAssembly.Exports, name: string): EngineFunction => {
  const value = exports[name];
  if (!isEngineFunction(value)) throw new TypeError(`The search engine has no function ${name}.`);
  return value;
};

/**
 * Gives the exports of Pagefind's module names and types. Throws a TypeError when one is missing, which means
 * that another version of Pagefind was installed than the one this was written for.
 */
export const engineExports = (exports: WebAssembly.Exports): EngineExports => {
  const { memory, __wbindgen_externrefs: externalReferences } = exports;
  if (!(memory instanceof WebAssembly.Memory) || !(externalReferences instanceof WebAssembly.Table)) {
    throw new TypeError('The search engine has no memory or no table of references.');
  }
  return {
    memory,
    externalReferences,
    start: functionNamed(exports, '__wbindgen_start'),
    allocate: functionNamed(exports, '__wbindgen_malloc'),
    free: functionNamed(exports, '__wbindgen_free'),
    openIndex: functionNamed(exports, 'init_pagefind'),
    addChunk: functionNamed(exports, 'load_index_chunk'),
    chunksFor: functionNamed(exports, 'request_indexes'),
    search: functionNamed(exports, 'search'),
  };
};
