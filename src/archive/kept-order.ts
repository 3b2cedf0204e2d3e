/**
 * The most elements of a list that can stay when it is to ascend (a longest ascending subsequence); negative
 * ones never stay. Returns for each whether it stays.
 */
export const keptInOrder = (values: Int32Array): Uint8Array => {
  const kept = new Uint8Array(values.length);
  /** By length: where the ascending list of that length with the smallest end ends. */
  const ends = new Int32Array(values.length);
  const before = new Int32Array(values.length);
  let longest = 0;
  for (let place = 0; place < values.length; place += 1) {
    const value = values[place] ?? -1;
    if (value < 0) continue;
    let low = 0;
    let high = longest;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((values[ends[middle] ?? 0] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    ends[low] = place;
    before[place] = low === 0 ? -1 : (ends[low - 1] ?? -1);
    if (low === longest) longest += 1;
  }
  for (let place = longest === 0 ? -1 : (ends[longest - 1] ?? -1); place >= 0; place = before[place] ?? -1) {
    kept[place] = 1;
  }
  return kept;
};
