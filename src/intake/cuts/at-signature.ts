import { readSignature } from '../read-signature.ts';
import { type Cutter, reading } from './cut.ts';

/** A signature behind the last sentence: "… sagte er. (dpa/xy)". */
export const atSignature: Cutter = (raw, unit, { isLastProse }) => {
  if (!isLastProse) return [];
  const signature = readSignature(raw);
  if (signature === undefined || signature.start === 0) return [];
  return [
    {
      start: unit.start + signature.start,
      end: unit.end,
      reading: reading('signature', 'signature-closes-paragraph', 0.97),
    },
  ];
};
