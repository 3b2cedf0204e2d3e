import type { Rule } from '../piece.ts';
import { headlineIndex, isFurnitureOfHead, isSupported, titlesInHead } from './head.ts';
import { isSectionOrPlace } from './titles.ts';

/** Longer than this, a line is no mere label. */
const longestLabel = 15;

const longestKicker = 60;

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
    id: 'kicker-with-colon',
    role: 'kicker',
    certainty: ({ text, gapAfter }, around) =>
      text.endsWith(':') &&
      text.length <= longestKicker &&
      gapAfter === 0 &&
      around.index <= 2 &&
      headlineIndex(around) === around.index + 1
        ? 0.8
        : 0,
  },
  {
    id: 'kicker-above-headline',
    role: 'kicker',
    certainty: (piece, around) => {
      const headline = headlineIndex(around);
      if (headline === undefined) {
        return isSectionOrPlace(piece.text) && around.index < Math.max(around.layout.firstProse, 1)
          ? 0.75
          : 0;
      }
      if (around.index >= headline || !titlesInHead(around).includes(around.index)) return 0;
      return isSectionOrPlace(piece.text) ? 0.97 : 0.86;
    },
  },
];
