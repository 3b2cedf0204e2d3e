/** What the line says that every page shows when there is a new version; apart, because every page carries it. */
export const newVersionWording = {
  line: 'Neue Fassung',
  ready: 'Vom Archiv gibt es eine neue Fassung.',
  change: 'Zur neuen Fassung wechseln',
} as const;
