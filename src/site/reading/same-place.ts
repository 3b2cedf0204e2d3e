import type { RecordPlace } from '../cache/record-file.ts';

/** So many places are known at once; when there are more, all are forgotten. */
const most = 20_000;

/**
 * The same object for all uses of a place. What was sent from another thread is a new object each time, by which
 * nothing that is kept under a place would be found.
 */
export const samePlaces = (): ((place: RecordPlace) => RecordPlace) => {
  const known = new Map<string, RecordPlace>();
  return (place) => {
    const [file, offset] = place;
    const name = `${file} ${offset}`;
    const before = known.get(name);
    if (before !== undefined) return before;
    if (known.size >= most) known.clear();
    known.set(name, place);
    return place;
  };
};
