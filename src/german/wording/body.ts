/** What the archive adds to an article's text for those who cannot see it. */
export const bodyWording = {
  paragraph: (number: number) => `Absatz ${number}`,
  table: (number: number) => `Tabelle ${number}`,
  footnotes: 'Anmerkungen',
  backToText: (number: number) => `Zurück zur Stelle ${number} im Text`,
} as const;
