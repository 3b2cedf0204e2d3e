import type { BandTable } from './meetings.ts';
import { bandCount } from './min-hash.ts';
import type { TextSketch } from './text-sketch.ts';

/** Puts the bands of texts one after the other. */
export const bandTable = (sketches: readonly Pick<TextSketch, 'bands'>[]): BandTable => {
  const bands = new Uint32Array(sketches.length * bandCount);
  const isLong = new Uint8Array(sketches.length);
  for (const [text, sketch] of sketches.entries()) {
    if (sketch.bands === undefined) continue;
    bands.set(sketch.bands, text * bandCount);
    isLong[text] = 1;
  }
  return { bands, isLong };
};
