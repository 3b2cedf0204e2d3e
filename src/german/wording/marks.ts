/** What an article says when it was opened from a search. */
export const markWording = {
  marks: 'Fundstellen',
  position: (current: number, total: number) => `Fundstelle ${current} von ${total}`,
  previous: 'Vorige',
  next: 'Nächste',
  hide: 'Marken aus',
  show: 'Marken an',
} as const;
