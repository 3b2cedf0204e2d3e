/** Everything Pagefind writes begins with this, once decompressed. */
const signature = 'pagefind_dcd';

/** The bytes of a file of Pagefind's, decompressed. Throws an Error when it is damaged. */
export const decompress = async (file: Uint8Array): Promise<Uint8Array> => {
  const stream = new Blob([new Uint8Array(file)]).stream().pipeThrough(new DecompressionStream('gzip'));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  const found = new TextDecoder().decode(bytes.subarray(0, signature.length));
  if (found !== signature) throw new Error('A file of the search index is damaged.');
  return bytes.subarray(signature.length);
};
