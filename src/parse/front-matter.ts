import matter from 'gray-matter';
import { checkWording as wording } from '../german/wording/check.ts';
import { errorAt, type Message } from '../record/message.ts';
import { placeInText } from './place-in-text.ts';
import { readYaml, type YamlText } from './yaml-text.ts';

/** An article file taken apart. */
export interface FrontMatter {
  /** Undefined when there is no front matter that could be read. */
  readonly yaml: YamlText | undefined;
  readonly body: string;
  /** The line of the file on which the body begins, 1-based. */
  readonly bodyLine: number;
  readonly messages: readonly Message[];
}

const fence = '---';

const refuse = (): never => {
  throw new TypeError('Front matter is YAML.');
};

/** gray-matter would evaluate `---js`; these engines see to it that it cannot. */
const refusedEngines = {
  javascript: { parse: refuse },
  js: { parse: refuse },
  json: { parse: refuse },
  coffee: { parse: refuse },
};

const unreadable = (
  file: string,
  text: string,
  offset: number,
  ruleId: string,
  message: string,
): FrontMatter => ({
  yaml: undefined,
  body: '',
  bodyLine: 1,
  messages: [errorAt(placeInText(file, text, offset), ruleId, message)],
});

/**
 * Parts an article file (lines ended by `\n`) into its YAML front matter and its body. The fences are checked
 * before gray-matter sees the text, because it takes an unclosed front matter for a closed one and any line
 * that begins with three hyphens for its end.
 */
export const readFrontMatter = (file: string, text: string): FrontMatter => {
  const [firstLine = ''] = text.split('\n', 1);
  if (!firstLine.startsWith(fence) || firstLine.startsWith(`${fence}-`)) {
    return unreadable(file, text, 0, 'no-front-matter', wording.noFrontMatter);
  }
  const language = firstLine.slice(fence.length).trim();
  if (!['', 'yaml', 'yml'].includes(language)) {
    return unreadable(
      file,
      text,
      fence.length,
      'front-matter-language',
      wording.frontMatterLanguage(language),
    );
  }
  const end = text.indexOf(`\n${fence}`, fence.length);
  if (end === -1) return unreadable(file, text, 0, 'unclosed-front-matter', wording.unclosedFrontMatter);
  const endLine = text.slice(end + 1).split('\n', 1)[0] ?? '';
  if (endLine.trimEnd() !== fence) {
    return unreadable(file, text, end + 1, 'unclosed-front-matter', wording.badFence(endLine));
  }
  // What gray-matter hands to the engine begins behind the opening fence, on line 1 of the file.
  let read: YamlText | undefined;
  const engine = (source: string): object => {
    read = readYaml(file, source);
    return {};
  };
  // It is given no more than its part: it looks what it is given up in a table, and V8 keeps a copy of every key.
  const bodyStart = end + 1 + fence.length;
  matter(text.slice(0, bodyStart), { engines: { ...refusedEngines, yaml: engine } });
  // It asks no engine about nothing.
  const yaml = read ?? readYaml(file, '');
  const body = text.slice(bodyStart).replace(/^\n?(?:[ \t]*\n)?/, '');
  const bodyLine = text.slice(0, text.length - body.length).split('\n').length;
  return { yaml, body, bodyLine, messages: yaml.messages };
};
