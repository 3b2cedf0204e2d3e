/** Everything Pagefind writes begins with this, once decompressed. */
const signature = 'pagefind_dcd';

/** What a decompressed file of Pagefind's holds. Throws an Error when it is not one. */
export const withoutSignature = (bytes: Uint8Array): Uint8Array => {
  const found = new TextDecoder().decode(bytes.subarray(0, signature.length));
  if (found !== signature) throw new Error('A file of the search index is damaged.');
  return bytes.subarray(signature.length);
};
