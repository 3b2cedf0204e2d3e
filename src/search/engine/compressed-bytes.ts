/** Everything Pagefind writes begins with this, once decompressed. */
const signature = 'pagefind_dcd';

const bytesOfBase64 = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));

/** The bytes of a file of Pagefind's, from its base64. Throws an Error when it is damaged. */
export const compressedBytes = async (base64: string): Promise<Uint8Array<ArrayBuffer>> => {
  const stream = new Blob([bytesOfBase64(base64)]).stream().pipeThrough(new DecompressionStream('gzip'));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  const found = new TextDecoder().decode(bytes.subarray(0, signature.length));
  if (found !== signature) throw new Error('A file of the search index is damaged.');
  return bytes.slice(signature.length);
};
