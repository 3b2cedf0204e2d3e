/** Words that make the „von“ before them part of a name („von der Leyen“) or of a phrase („von unserem Mitarbeiter“). */
const belongingToVon: ReadonlySet<string> = new Set(
  [
    'dem den der und zu zum zur einem einer',
    'unserem unseren unserer unserm unsern ihrem ihrer ihren',
    'eigenem eigenen eigener mehreren verschiedenen',
  ].flatMap((line) => line.split(' ')),
);

const beginning = /^(von)\s+(\S+)(.*)$/isu;

/**
 * Whom a byline names: without the „Von“ by which bylines begin, but with a „von“ of the name's own. A small one
 * before a single word, or before one and a comma, is a name's: „von Storch, Beatrix“.
 */
export const authorOfByline = (byline: string): string => {
  const text = byline.trim();
  const [, von = '', next = '', rest = ''] = beginning.exec(text) ?? [];
  if (next === '' || belongingToVon.has(next.toLowerCase())) return text;
  const isOfName = von === 'von' && (next.endsWith(',') || rest.trim() === '');
  return isOfName ? text : `${next}${rest}`.trim();
};
