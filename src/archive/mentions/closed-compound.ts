import { isClosedTail } from './word-kind.ts';

const shortestHead = 5;

/** What the longer word begins with that goes on to be a noun: Kreml, in Kremlsprecher. Both are folded. */
export const headOfCompound = <Thing>(
  stems: ReadonlyMap<string, Thing>,
  folded: string,
): Thing | undefined => {
  for (let cut = folded.length - 3; cut >= shortestHead; cut -= 1) {
    const thing = stems.get(folded.slice(0, cut));
    if (thing !== undefined && isClosedTail(folded.slice(cut))) return thing;
  }
  return undefined;
};
