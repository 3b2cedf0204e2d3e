import { draftArticle } from '../../src/intake/draft-article.ts';

const sentence = 'Der Bürgermeister Hans Meier sagte am 3. Mai 2020 in Kassel, die „Lage“ sei ernst. ';

/** Texts that grow without end, each of a kind that has tripped readers of text before. */
const kinds: Readonly<Record<string, string>> = {
  'one line': sentence,
  'short lines': 'Kurz und knapp\n',
  paragraphs: `${sentence.repeat(3)}\n\n`,
  'empty lines': '\n',
  spaces: ' ',
  'one word': 'a',
  'open quotes': '„',
  brackets: '(',
  'list items': '- Punkt\n',
  bylines: 'Von Anna Berg\n',
  credits: 'Foto: Anna Berg\n',
  related: 'Mehr zum Thema:\n',
  names: 'Hans Meier, ',
  dates: 'am 3. Mai 2020 ',
  NUL: '\0',
};

const milliseconds = (text: string): number => {
  const start = performance.now();
  draftArticle({ file: 'x', sha256: '', encoding: 'utf-8', text, page: undefined, segments: undefined }, []);
  return performance.now() - start;
};

const fastest = (text: string): number => Math.min(...[1, 2, 3].map(() => milliseconds(text)));

/** How much longer a text of twice the length takes: 2 is linear. */
export const scoreGrowth = (): readonly string[] =>
  Object.entries(kinds).map(([name, unit]) => {
    const [once, twice] = [150_000, 300_000].map((length) =>
      fastest(unit.repeat(Math.ceil(length / unit.length))),
    );
    return `${name.padEnd(16)} ${(once ?? 0).toFixed(0).padStart(6)} ms → ${(twice ?? 0).toFixed(0).padStart(6)} ms   ratio ${((twice ?? 0) / (once ?? 1)).toFixed(2)}`;
  });
