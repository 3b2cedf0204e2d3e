/** What a part of an address says; as it stands where it encodes nothing, like a `%` by itself. */
export const decoded = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};
