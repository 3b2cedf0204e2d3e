import type { Rule } from '../piece.ts';
import { headlineIndex, isFurnitureOfHead, isSupported, titlesInHead } from './head.ts';
import { isSectionName } from './titles.ts';

/** Longer than this, a line is no mere label. */
const longestLabel = 15;

export const headlineRules: readonly Rule[] = [
  {
    id: 'headline-tops-the-head',
    role: 'headline',
    certainty: (piece, around) => {
      if (headlineIndex(around) !== around.index) return 0;
      if (!isSupported(around.index, around)) return 0.4;
      return around.index === 0 || isFurnitureOfHead(around.roles[around.index + 1])
        ? 0.9
        : piece.text.length > longestLabel
          ? 0.85
          : 0.7;
    },
  },
  {
    id: 'kicker-above-headline',
    role: 'kicker',
    certainty: (piece, around) => {
      const headline = headlineIndex(around);
      if (headline === undefined) {
        return isSectionName(piece.text) && around.index < Math.max(around.layout.firstProse, 1) ? 0.75 : 0;
      }
      if (around.index >= headline || !titlesInHead(around).includes(around.index)) return 0;
      return isSectionName(piece.text) ? 0.97 : 0.86;
    },
  },
];
