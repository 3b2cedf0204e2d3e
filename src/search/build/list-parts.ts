import type { PartList } from '../index/part-list.ts';
import { partIn, type partKinds, type SearchPart } from '../index/parts.ts';
import { payloadDigest, shortNames } from './content-name.ts';
import { shortestBeginning } from './cut-parts.ts';

const shortestName = 8;

/** The parts made of things in order, and the list by which each is found. */
export interface ListedParts {
  readonly list: PartList;
  readonly parts: readonly SearchPart[];
}

/** Makes a part of each group of things; one group is asked for at a time. */
export const listParts = <Item>(
  folder: string,
  kind: keyof typeof partKinds,
  groups: Iterable<readonly Item[]>,
  nameOf: (item: Item) => string,
  payloadOf: (items: readonly Item[], place: number) => unknown,
): ListedParts => {
  const contentNameOf = shortNames(shortestName);
  let before = '';
  const firsts: string[] = [];
  const names: string[] = [];
  const parts: SearchPart[] = [];
  for (const group of groups) {
    const [first] = group;
    const last = group.at(-1);
    if (first === undefined || last === undefined) continue;
    const payload = payloadOf(group, parts.length);
    const name = contentNameOf(payloadDigest(payload));
    firsts.push(shortestBeginning(nameOf(first), before));
    names.push(name);
    parts.push({ name: partIn(folder, kind, name), payload });
    before = nameOf(last);
  }
  return { list: { firsts, names }, parts };
};
