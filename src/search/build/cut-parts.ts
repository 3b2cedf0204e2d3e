/** How things that are in order are cut into parts. */
export interface PartSizes<Item> {
  readonly nameOf: (item: Item) => string;
  readonly sizeOf: (item: Item) => number;
  /** A part ends where it is at least so large and chance, which the name decides, says so. */
  readonly least: number;
  /** A part never grows beyond this unless one item alone does. */
  readonly most: number;
}

/** One name in so many ends a part. */
const oneIn = 128;

const endsPart = (name: string): boolean => {
  let hash = 0x81_1c_9d_c5;
  for (let place = 0; place < name.length; place += 1) {
    hash = Math.imul(hash ^ name.charCodeAt(place), 0x01_00_01_93);
  }
  return (hash >>> 8) % oneIn === 0;
};

/**
 * Cuts items into parts, never between two of the same name. Where parts end is decided by the names that stand
 * there, so that an item more or less changes its own part and perhaps a neighbour. One part is held at a time.
 */
export const cutIntoParts = function* <Item>(
  items: Iterable<Item>,
  { nameOf, sizeOf, least, most }: PartSizes<Item>,
): Generator<readonly Item[]> {
  let part: Item[] = [];
  let size = 0;
  let before: string | undefined;
  for (const item of items) {
    const name = nameOf(item);
    const own = sizeOf(item);
    const mayEnd = name !== before && (size + own > most || (size >= least && endsPart(name)));
    if (part.length > 0 && mayEnd) {
      yield part;
      part = [];
      size = 0;
    }
    part.push(item);
    size += own;
    before = name;
  }
  if (part.length > 0) yield part;
};

/** As much of a name as tells it from the one before it. */
export const shortestBeginning = (name: string, before: string): string => {
  let length = 1;
  while (length < name.length && name.slice(0, length) <= before) length += 1;
  return name.slice(0, length);
};
