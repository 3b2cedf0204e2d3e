/** How the reader turns the pages of a long list. */
export const pagerWording = {
  pages: 'Seiten',
  earlier: 'Vorige Seite',
  later: 'Nächste Seite',
  page: 'Seite',
  /** Behind the title of every page but the first. */
  titled: (title: string, number: number, count: number) =>
    count === 1 ? title : `${title}, Seite\u00a0${number} von\u00a0${count}`,
  left: '…',
} as const;
