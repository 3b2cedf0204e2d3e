import { decodeRawText } from './decode-raw-text.ts';
import type { RawText } from './draft-article.ts';
import { isWebPage } from './web-page/is-web-page.ts';
import { readWebPage } from './web-page/read-web-page.ts';

/** Bytes as they came, with their name and SHA-256. */
export interface RawBytes {
  readonly file: string;
  readonly sha256: string;
  readonly bytes: Uint8Array;
}

/** Decodes a raw file; of a saved web page takes the main text. */
export const readRawFile = ({ file, sha256, bytes }: RawBytes): RawText => {
  const { text, encoding } = decodeRawText(bytes);
  return isWebPage(file, text)
    ? { file, sha256, encoding, ...readWebPage(text) }
    : { file, sha256, encoding, text, page: undefined, segments: undefined };
};
