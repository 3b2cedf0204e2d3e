import { type BandTable, inBand } from './meetings.ts';
import { bandCount } from './min-hash.ts';
import type { TextSketch } from './text-sketch.ts';

/** Texts that follow on one another in another table, or one that is in none. */
export type BandPiece =
  | Pick<TextSketch, 'bands'>
  | { readonly of: BandTable; readonly from: number; readonly to: number };

const sizeOf = (piece: BandPiece): number => ('of' in piece ? piece.to - piece.from : 1);

/** Puts the bands of texts beside one another, in their order. */
export const bandTable = (pieces: readonly BandPiece[]): BandTable => {
  const texts = pieces.reduce((sum, piece) => sum + sizeOf(piece), 0);
  const table: BandTable = { bands: new Uint32Array(texts * bandCount), isLong: new Uint8Array(texts) };
  let text = 0;
  for (const piece of pieces) {
    if ('of' in piece) table.isLong.set(piece.of.isLong.subarray(piece.from, piece.to), text);
    else table.isLong[text] = piece.bands === undefined ? 0 : 1;
    text += sizeOf(piece);
  }
  for (let band = 0; band < bandCount; band += 1) {
    const numbers = inBand(table, band);
    let next = 0;
    for (const piece of pieces) {
      if ('of' in piece) numbers.set(inBand(piece.of, band).subarray(piece.from, piece.to), next);
      else numbers[next] = piece.bands?.[band] ?? 0;
      next += sizeOf(piece);
    }
  }
  return table;
};
