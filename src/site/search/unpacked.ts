import { gunzipSync } from 'node:zlib';

/** Everything Pagefind writes begins with this, once decompressed. */
const signature = 'pagefind_dcd';

/** What a file of Pagefind's holds. Throws an Error when it is damaged. */
export const unpacked = (file: Uint8Array): Uint8Array => {
  const bytes = gunzipSync(file);
  const found = new TextDecoder().decode(bytes.subarray(0, signature.length));
  if (found !== signature) throw new Error('A file of the search index is damaged.');
  return bytes.subarray(signature.length);
};
