import type { Reading } from '../record/draft.ts';
import { layoutOf } from './layout.ts';
import type { Piece, Rule, Surroundings } from './piece.ts';
import { bodyRules } from './rules/body-rules.ts';
import { bylineRules } from './rules/byline-rules.ts';
import { furnitureRules } from './rules/furniture-rules.ts';
import { headlineRules } from './rules/headline-rules.ts';
import { leadRules } from './rules/lead-rules.ts';
import { lineRules } from './rules/line-rules.ts';
import { neighbourRules } from './rules/neighbour-rules.ts';
import { noticeRules } from './rules/notice-rules.ts';
import { pageFootRules } from './rules/page-foot-rules.ts';
import { pageHeadRules } from './rules/page-head-rules.ts';
import { tickerRules } from './rules/ticker-rules.ts';

/** From here on a reading counts as found, and other rules may build on it. */
const found = 0.5;

/** The reading that won for a piece, and the best of those with another role. */
export interface Judgement {
  readonly best: Reading;
  readonly runnerUp: Reading | undefined;
}

/** The rules in the order in which they build on each other. */
const passes: readonly (readonly Rule[])[] = [
  noticeRules,
  [...lineRules, ...bylineRules, ...furnitureRules, ...pageFootRules, ...tickerRules],
  [...neighbourRules, ...pageHeadRules],
  [...neighbourRules, ...pageHeadRules],
  [...headlineRules, ...leadRules, ...bodyRules],
];

const judge = (rules: readonly Rule[], piece: Piece, around: Surroundings): readonly Reading[] =>
  rules.flatMap(({ id, role, certainty }) => {
    const sure = Math.round(certainty(piece, around) * 100) / 100;
    return sure > 0 ? [{ role, rule: id, certainty: sure }] : [];
  });

const strongest = (readings: readonly Reading[]): Reading | undefined =>
  readings.reduce<Reading | undefined>(
    (best, reading) => (best === undefined || reading.certainty > best.certainty ? reading : best),
    undefined,
  );

/**
 * Gives every piece its role. Each pass sees what the passes before it found; what nothing claims in the end
 * is a paragraph. Returns one judgement for each piece, in their order.
 */
export const assignRoles = (pieces: readonly Piece[]): readonly Judgement[] => {
  const readings = pieces.map(({ cut }): Reading[] => (cut === undefined ? [] : [cut]));
  let roles = pieces.map(({ cut }) => cut?.role);
  for (const rules of passes) {
    const layout = layoutOf(pieces, roles);
    for (const [index, piece] of pieces.entries()) {
      readings[index]?.push(...judge(rules, piece, { pieces, index, roles, layout }));
    }
    roles = readings.map((own, index) => {
      const best = strongest(own);
      const cut = pieces[index]?.cut;
      if (cut !== undefined) return cut.role;
      return best !== undefined && best.certainty >= found ? best.role : undefined;
    });
  }
  return pieces.map(({ cut }, index): Judgement => {
    const own = readings[index] ?? [];
    const best = cut ?? strongest(own) ?? { role: 'paragraph', rule: 'nothing-else', certainty: 0.3 };
    return { best, runnerUp: strongest(own.filter(({ role }) => role !== best.role)) };
  });
};
