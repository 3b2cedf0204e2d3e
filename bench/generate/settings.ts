const text = (name: string): string =>
  JSON.stringify({
    placeholder: true,
    text: `## ${name}\n\n*Platzhalter – bitte vor der Veröffentlichung ersetzen.*`,
  });

/** The `archive.yaml` of a generated archive. */
export const settings = (articles: number): string =>
  [
    'name: Pressearchiv Nordlicht',
    `subtitle: ${JSON.stringify(`${String(articles).replace(/\B(?=(?:\d{3})+$)/g, '.')} Zeitungstexte aus drei Jahrzehnten, 1995–2025`)}`,
    'description: Ein erfundenes Archiv; kein Text darin ist je erschienen, und niemand darin lebt.',
    'operator: Redaktion Nordlicht',
    'contact: redaktion@example.org',
    'language: de',
    `imprint: ${text('Impressum')}`,
    `privacy: ${text('Datenschutz')}`,
    '',
  ].join('\n');
