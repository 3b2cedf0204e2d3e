import { readBytes, writeBytes } from './checked-file.ts';

/** Numbers of one kind, which are read and written in bulk. */
export type Column = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float64Array;

const makers = {
  Uint8Array: (buffer: ArrayBuffer) => new Uint8Array(buffer),
  Uint16Array: (buffer: ArrayBuffer) => new Uint16Array(buffer),
  Uint32Array: (buffer: ArrayBuffer) => new Uint32Array(buffer),
  Int32Array: (buffer: ArrayBuffer) => new Int32Array(buffer),
  Float64Array: (buffer: ArrayBuffer) => new Float64Array(buffer),
} as const;

type Kind = keyof typeof makers;

const isKind = (name: string): name is Kind => name in makers;

const bytesOf = (column: Column): Buffer => Buffer.from(column.buffer, column.byteOffset, column.byteLength);

/** A text as a column. */
export const textColumn = (text: string): Uint8Array => new Uint8Array(Buffer.from(text));

export const textOf = (column: Column | undefined): string =>
  column === undefined
    ? ''
    : Buffer.from(column.buffer, column.byteOffset, column.byteLength).toString('utf8');

/** Writes columns under a key; the key stands for the code that knows what they mean. */
export const writeColumns = (path: string, key: string, columns: readonly Column[]): void => {
  const shape = columns.map((column) => `${column.constructor.name} ${column.byteLength}`);
  writeBytes(path, Buffer.concat([Buffer.from(`${key}\n${shape.join()}\n`), ...columns.map(bytesOf)]));
};

/** Reads columns that were written under this key; undefined when there are none, or when they are damaged. */
export const readColumns = (path: string, key: string): readonly Column[] | undefined => {
  const stored = readBytes(path);
  if (stored === undefined) return undefined;
  const bytes = Buffer.from(stored.buffer, stored.byteOffset, stored.byteLength);
  if (bytes.toString('utf8', 0, key.length + 1) !== `${key}\n`) return undefined;
  const end = bytes.indexOf('\n', key.length + 1);
  let next = end + 1;
  return bytes
    .toString('utf8', key.length + 1, end)
    .split(',')
    .map((shape) => {
      const [name = '', length = '0'] = shape.split(' ');
      if (!isKind(name)) throw new TypeError(`No kind of column: ${name}`);
      const from = bytes.byteOffset + next;
      next += Number(length);
      const own = new Uint8Array(Number(length));
      own.set(new Uint8Array(bytes.buffer, from, own.length));
      return makers[name](own.buffer);
    });
};
