import { readBytes, writeBytes } from './checked-file.ts';

/** Numbers of one kind, which are read and written in bulk. */
export type Column = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float64Array;

const makers = {
  Uint8Array: (buffer: ArrayBufferLike, from: number, length: number) => new Uint8Array(buffer, from, length),
  Uint16Array: (buffer: ArrayBufferLike, from: number, length: number) =>
    new Uint16Array(buffer, from, length / Uint16Array.BYTES_PER_ELEMENT),
  Uint32Array: (buffer: ArrayBufferLike, from: number, length: number) =>
    new Uint32Array(buffer, from, length / Uint32Array.BYTES_PER_ELEMENT),
  Int32Array: (buffer: ArrayBufferLike, from: number, length: number) =>
    new Int32Array(buffer, from, length / Int32Array.BYTES_PER_ELEMENT),
  Float64Array: (buffer: ArrayBufferLike, from: number, length: number) =>
    new Float64Array(buffer, from, length / Float64Array.BYTES_PER_ELEMENT),
} as const;

type Kind = keyof typeof makers;

const isKind = (name: string): name is Kind => name in makers;

/** Every column begins where the widest of numbers may, so that it is used where it was read. */
const widest = Float64Array.BYTES_PER_ELEMENT;

const roomAfter = (length: number): number => (widest - (length % widest)) % widest;

const bytesOf = (column: Column): Uint8Array =>
  new Uint8Array(column.buffer, column.byteOffset, column.byteLength);

const padding = (length: number): Uint8Array => new Uint8Array(roomAfter(length));

/** A text as a column. */
export const textColumn = (text: string): Uint8Array => new Uint8Array(Buffer.from(text));

export const textOf = (column: Column | undefined): string =>
  column === undefined
    ? ''
    : Buffer.from(column.buffer, column.byteOffset, column.byteLength).toString('utf8');

/** Writes columns under a key; the key stands for the code that knows what they mean. */
export const writeColumns = (path: string, key: string, columns: readonly Column[]): void => {
  const shape = columns.map((column) => `${column.constructor.name} ${column.byteLength}`);
  const head = Buffer.from(`${key}\n${shape.join()}`);
  writeBytes(
    path,
    head,
    Buffer.from(`${' '.repeat(roomAfter(head.length + 1))}\n`),
    ...columns.flatMap((column) => [bytesOf(column), padding(column.byteLength)]),
  );
};

/** Reads columns that were written under this key; undefined when there are none, or when they are damaged. */
export const readColumns = (path: string, key: string): readonly Column[] | undefined => {
  const bytes = readBytes(path);
  if (bytes === undefined) return undefined;
  const start = Buffer.byteLength(key) + 1;
  if (bytes.toString('utf8', 0, start) !== `${key}\n`) return undefined;
  const end = bytes.indexOf('\n', start);
  const shapes = bytes.toString('utf8', start, end).trimEnd();
  const { buffer, byteOffset } = bytes.byteOffset % widest === 0 ? bytes : Uint8Array.from(bytes);
  let next = byteOffset + end + 1;
  return shapes.split(',').map((shape) => {
    const [name = '', length = '0'] = shape.split(' ');
    if (!isKind(name)) throw new TypeError(`No kind of column: ${name}`);
    const column = makers[name](buffer, next, Number(length));
    next += column.byteLength + roomAfter(column.byteLength);
    return column;
  });
};
