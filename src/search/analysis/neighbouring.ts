/** So many neighbours are found together in a longer word; all of them would be the square of their number. */
const longestRun = 6;

/** Every run of neighbours that is found by itself, the longest first: all of them, and those of up to six. */
export const runsOf = <Part>(parts: readonly Part[]): readonly (readonly Part[])[] => {
  const longest = Math.min(parts.length - 1, longestRun);
  const lengths = [
    parts.length,
    ...Array.from({ length: Math.max(0, longest) }, (_, shorter) => longest - shorter),
  ];
  return lengths.flatMap((length) =>
    parts.slice(length - 1).map((_last, first) => parts.slice(first, first + length)),
  );
};
