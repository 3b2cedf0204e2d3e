import process from 'node:process';
import { scoreCodefor } from './intake/codefor.ts';
import { scoreDatelines } from './intake/datelines.ts';
import { scoreLabelled } from './intake/frozen.ts';
import { scoreGrowth } from './intake/growth.ts';
import { scoreSeeds } from './intake/seeds.ts';

/**
 * Measures intake on corpora, each named by its path:
 *
 *     node --import tsx bench/intake.ts seeds TEXTS GOLD
 *     node --import tsx bench/intake.ts codefor FOLDER
 *     node --import tsx bench/intake.ts datelines FILE.jsonl
 *     node --import tsx bench/intake.ts labelled tests/intake/fixtures/frozen
 *     node --import tsx bench/intake.ts growth
 *
 * `--verbose` names every miss.
 */
const verbose = process.argv.includes('--verbose');
const [corpus = '', first = '', second = ''] = process.argv.slice(2).filter((word) => word !== '--verbose');

const benches: Readonly<Record<string, () => readonly string[]>> = {
  seeds: () => scoreSeeds(first, second, verbose),
  codefor: () => scoreCodefor(first, verbose),
  datelines: () => scoreDatelines(first, verbose),
  labelled: () => scoreLabelled(first, verbose),
  growth: () => scoreGrowth(),
};

const bench = benches[corpus];
if (bench === undefined) {
  console.error(`Which corpus? One of: ${Object.keys(benches).join(', ')}`);
  process.exit(2);
}
for (const line of bench()) console.log(line);
