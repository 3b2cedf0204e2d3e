/** A page's head and foot, the same everywhere. */
export const pageHead = (title: string): string =>
  `<!doctype html>\n<html lang="de">\n<head><meta charset="utf-8"><title>${title}</title><link rel="stylesheet" href="/style.css"></head>\n<body>\n<header><a href="/index.html">Archiv</a></header>\n<main>\n`;

export const pageFoot = '</main>\n<footer>Impressum · Datenschutz</footer>\n</body>\n</html>\n';
