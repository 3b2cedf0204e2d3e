import type { BandTable } from './meetings.ts';
import { bandCount } from './min-hash.ts';
import type { TextSketch } from './text-sketch.ts';

/** Texts that follow on one another in another table, or one that is in none. */
export type BandPiece =
  | Pick<TextSketch, 'bands'>
  | { readonly of: BandTable; readonly from: number; readonly to: number };

/** Puts the bands of texts one after the other. */
export const bandTable = (pieces: readonly BandPiece[]): BandTable => {
  const texts = pieces.reduce((sum, piece) => sum + ('of' in piece ? piece.to - piece.from : 1), 0);
  const bands = new Uint32Array(texts * bandCount);
  const isLong = new Uint8Array(texts);
  let text = 0;
  for (const piece of pieces) {
    if ('of' in piece) {
      const { of, from, to } = piece;
      bands.set(of.bands.subarray(from * bandCount, to * bandCount), text * bandCount);
      isLong.set(of.isLong.subarray(from, to), text);
      text += to - from;
      continue;
    }
    if (piece.bands !== undefined) {
      bands.set(piece.bands, text * bandCount);
      isLong[text] = 1;
    }
    text += 1;
  }
  return { bands, isLong };
};
