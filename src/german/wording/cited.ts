/** What the entries for reference managers say in words. */
export const citedWording = {
  /** A day that the format has no signs for. */
  published: (date: string) => `Erschienen: ${date}`,
} as const;
