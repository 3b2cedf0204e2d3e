/**
 * A part of the search index as a file: a classic script that hands a value over. The one form runs over http
 * and from disk, where pages may load scripts but fetch nothing, and is read by Node as well.
 */
export interface SearchPart {
  readonly name: string;
  readonly payload: unknown;
}

/** The folder of the parts in the site. */
export const partsFolder = 'suche';

/** The part that names all others. */
export const corePart = 'kern';

/** What the parts of a shard or of a segment are, by the last piece of their names. */
export const partKinds = {
  head: 'kopf',
  words: 'index',
  vocabulary: 'wort',
  spellings: 'schreibung',
  facet: 'facette',
  directory: 'liste',
  document: 'text',
  names: 'name',
} as const;

/** Names a part of a shard or a segment, which is its folder, by its kind and its content. */
export const partIn = (folder: string, kind: keyof typeof partKinds, name: string): string =>
  `${folder}/${partKinds[kind]}-${name}`;

/** The folder of the parts that lead from names to pages. */
export const namesFolder = 'namen';

/** Names one of them by its content. */
export const namePart = (name: string): string => partIn(namesFolder, 'names', name);

/** The function that parts call; only the search page defines it. */
export const receiver = 'lesesaalSuche';

/** The file of a part, relative to the site's root. */
export const partFile = (name: string): string => `${partsFolder}/${name}.js`;

/** Line ends that JSON allows in strings and scripts once did not are escaped. */
const scriptSafe = (json: string): string =>
  json.replace(/[\u2028\u2029]/g, (end) => `\\u${end.charCodeAt(0).toString(16)}`);

export const partScript = ({ name, payload }: SearchPart): string =>
  `${receiver}(${JSON.stringify(name)},${scriptSafe(JSON.stringify(payload))});\n`;

/** The payload of a part's script, read without running it. Throws a SyntaxError when the text is no such script. */
export const readPartScript = (script: string): unknown => {
  const start = script.indexOf(',') + 1;
  const end = script.lastIndexOf(')');
  const payload: unknown = JSON.parse(script.slice(start, end));
  return payload;
};
