/** The entries for reference managers: their formats' names and what they say in words. */
export const citedWording = {
  /** By the ends of their files' names. */
  formats: { bib: 'BibTeX', ris: 'RIS' },
  /** A day that the format has no signs for. */
  published: (date: string) => `Erschienen: ${date}`,
} as const;
