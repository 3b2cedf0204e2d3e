const idLine = /^id:\s*["']?([a-z0-9-]+)["']?\s*$/m;
const hashLine = /\bsha256:\s*["']?([0-9a-f]{64})\b/;

/** The id and the raw file's hash that an article file declares; faults in it are for `check` to tell. */
export const frontMatterOf = (
  file: string,
): { readonly id: string | undefined; readonly sha256: string | undefined } => {
  const matter = /^(?:\uFEFF)?---\r?\n([\s\S]*?)\r?\n---/.exec(file)?.[1] ?? '';
  return { id: idLine.exec(matter)?.[1], sha256: hashLine.exec(matter)?.[1] };
};
