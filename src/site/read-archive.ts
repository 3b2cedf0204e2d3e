import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { type Assembled, assemble } from '../archive/assemble.ts';
import type { RawFile } from '../archive/check-raw-file.ts';
import { checkWording as wording } from '../german/wording/check.ts';
import { decodeText } from '../parse/decode-text.ts';
import {
  type ParsedAuthority,
  parseOrganizations,
  parsePersons,
  parsePlaces,
  parseTopics,
} from '../parse/parse-authority.ts';
import { type ParsedArticle, parseArticle } from '../parse/parse-article.ts';
import { type ParsedSettings, parseSettings } from '../parse/parse-settings.ts';
import { type ParsedSources, parseSources } from '../parse/parse-sources.ts';
import type { Authority } from '../record/authority.ts';
import { isSha256 } from '../record/identifiers.ts';
import { errorAt, type Message, warningAt } from '../record/message.ts';
import { archiveFiles, type FileKind } from './archive-files.ts';

const atStart = (file: string) => ({ file, line: 1, column: 1 });

/** As messages name a file: relative to the folder the command was started in, with `/` between folders. */
const shownName = (dir: string, path: string): string =>
  relative(process.cwd(), join(dir, path)).replaceAll('\\', '/');

const readText = async (dir: string, path: string) => {
  const file = shownName(dir, path);
  return { file, path, ...decodeText(file, await readFile(join(dir, path))) };
};

const readRawFile = async (dir: string, path: string): Promise<RawFile> => {
  const bytes = await readFile(join(dir, path));
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (!isSha256(sha256)) throw new TypeError('A SHA-256 has 64 hexadecimal digits.');
  const { text } = decodeText(path, bytes);
  return { name: path.slice(path.lastIndexOf('/') + 1), sha256, text };
};

const readArticle = async (dir: string, path: string): Promise<ParsedArticle> => {
  const { file, text, messages } = await readText(dir, path);
  if (text === undefined) {
    const place = atStart(file);
    const nothing = { bodyWithLinks: () => undefined, valueAt: () => undefined, placeOf: () => place };
    return { file, path, article: undefined, messages, ...nothing };
  }
  const parsed = parseArticle(file, path, text);
  const article = messages.length === 0 ? parsed.article : undefined;
  return { ...parsed, article, messages: [...messages, ...parsed.messages] };
};

const readSettings = async (dir: string, path: string | undefined): Promise<ParsedSettings> => {
  if (path === undefined) {
    const place = atStart(shownName(dir, 'archive.yaml'));
    return { settings: undefined, messages: [errorAt(place, 'no-settings', wording.noSettings)] };
  }
  const { file, text, messages } = await readText(dir, path);
  if (text === undefined) return { settings: undefined, messages };
  const parsed = parseSettings(file, text);
  return { ...parsed, messages: [...messages, ...parsed.messages] };
};

const readSources = async (dir: string, path: string | undefined): Promise<ParsedSources> => {
  if (path === undefined) return { sources: [], messages: [] };
  const { file, text, messages } = await readText(dir, path);
  if (text === undefined) return { sources: [], messages };
  const parsed = parseSources(file, text);
  return { ...parsed, messages: [...messages, ...parsed.messages] };
};

const readAuthority = async <Kind extends Authority>(
  dir: string,
  path: string | undefined,
  parse: (file: string, text: string) => ParsedAuthority<Kind>,
): Promise<ParsedAuthority<Kind>> => {
  const place = atStart(shownName(dir, path ?? ''));
  if (path === undefined) return { records: [], messages: [], placeOf: () => place };
  const { file, text, messages } = await readText(dir, path);
  if (text === undefined) return { records: [], messages, placeOf: () => place };
  const parsed = parse(file, text);
  return { ...parsed, messages: [...messages, ...parsed.messages] };
};

/** Reads files one after the other, so that a large archive does not open them all at once. */
const inTurn = async <Result>(
  paths: readonly string[],
  read: (path: string) => Promise<Result>,
): Promise<readonly Result[]> => {
  const results: Result[] = [];
  for (const path of paths) results.push(await read(path));
  return results;
};

const isFolder = async (dir: string): Promise<boolean> => {
  try {
    return (await stat(dir)).isDirectory();
  } catch {
    return false;
  }
};

/**
 * Reads the archive in a folder: settings, authority files, raw texts and articles, in a fixed order. The
 * archive is absent when anything is wrong with it; the messages then say what, all at once. Symbolic links
 * are not followed. Rejects only when the disk fails.
 */
export const readArchive = async (dir: string, options: { readonly drafts: boolean }): Promise<Assembled> => {
  if (!(await isFolder(dir))) {
    const place = atStart(shownName(dir, '') || '.');
    return { archive: undefined, messages: [errorAt(place, 'no-folder', wording.noFolder)] };
  }
  const files = await archiveFiles(dir);
  const pathsOf = (kind: FileKind): readonly string[] =>
    files.filter((file) => file.kind === kind).map(({ path }) => path);
  const rawFiles = await inTurn(pathsOf('raw'), (path) => readRawFile(dir, path));
  const { archive, messages } = assemble(
    {
      settings: await readSettings(dir, pathsOf('settings')[0]),
      sources: await readSources(dir, pathsOf('sources')[0]),
      authorities: {
        persons: await readAuthority(dir, pathsOf('persons')[0], parsePersons),
        organizations: await readAuthority(dir, pathsOf('organizations')[0], parseOrganizations),
        places: await readAuthority(dir, pathsOf('places')[0], parsePlaces),
        topics: await readAuthority(dir, pathsOf('topics')[0], parseTopics),
      },
      articles: await inTurn(pathsOf('article'), (path) => readArticle(dir, path)),
      rawFiles: new Map(rawFiles.map((raw) => [raw.name, raw])),
    },
    options,
  );
  const strangers: readonly Message[] = [
    ...pathsOf('link').map((path) =>
      warningAt(atStart(shownName(dir, path)), 'symbolic-link', wording.symbolicLink),
    ),
    ...pathsOf('unknown').map((path) =>
      warningAt(atStart(shownName(dir, path)), 'unknown-file', wording.unknownFile),
    ),
  ];
  return { archive, messages: [...messages, ...strangers] };
};
