/** What fills the braces of a sentence; the code is what stands between them. */
export type Fill = (code: string) => string;

/** Chooses among as many. */
export type Choose = (count: number) => number;

type Part = string | { readonly code: string } | { readonly choices: readonly Template[] };
type Template = readonly Part[];

const compile = (source: string): Template => {
  const parts: Part[] = [];
  let end = 0;
  for (const match of source.matchAll(/\{([^}]+)\}|\(([^()]*\|[^()]*)\)/g)) {
    const [whole, code, choice] = match;
    parts.push(source.slice(end, match.index));
    end = match.index + whole.length;
    if (code !== undefined) {
      // A number before a full stop is an ordinal and stands in figures.
      parts.push({ code: code === 'z' && /^(?:\. |-)/.test(source.slice(end)) ? 'z.' : code });
    } else parts.push({ choices: (choice ?? '').split('|').map(compile) });
  }
  return [...parts, source.slice(end)];
};

const compiled = new Map<string, Template>();

const filled = (template: Template, fill: Fill, choose: Choose): string => {
  let text = '';
  for (const part of template) {
    if (typeof part === 'string') text += part;
    else if ('code' in part) text += fill(part.code);
    else text += filled(part.choices[choose(part.choices.length)] ?? [], fill, choose);
  }
  return text;
};

/** What begins a sentence, also after a colon, begins with a capital. */
const capitalised = (text: string): string =>
  text.replace(/^\p{Ll}|(?<=\p{L}\p{L}[.:] )\p{Ll}/gu, (letter) => letter.toUpperCase());

/** A sentence with its choices made and its braces filled. */
export const fillTemplate = (source: string, fill: Fill, choose: Choose): string => {
  const template = compiled.get(source) ?? compile(source);
  compiled.set(source, template);
  return capitalised(filled(template, fill, choose).replaceAll(' ,', ','));
};
