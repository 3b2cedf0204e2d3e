import { readFileSync } from 'node:fs';
import { readDateline } from '../../src/intake/read-dateline.ts';
import { newCount, scoreLine, shareLine } from './scores.ts';
import { isRecord, stringOf } from './values.ts';

/** Scores paragraph openings judged as datelines or not, one JSON object a line. */
export const scoreDatelines = (file: string, verbose: boolean): readonly string[] => {
  const count = newCount();
  let signed = 0;
  let signedRight = 0;
  for (const line of readFileSync(file, 'utf8').trim().split('\n')) {
    const gold: unknown = JSON.parse(line);
    if (!isRecord(gold) || gold['label'] === 'ambiguous') continue;
    const found = readDateline(stringOf(gold['line']), 0);
    const isDateline = stringOf(gold['label']).startsWith('dateline');
    const isRight = isDateline && found?.places.join('/') === gold['place'];
    if (isRight) count.right += 1;
    else if (found !== undefined) count.wrong += 1;
    if (isDateline && !isRight) count.missed += 1;
    if (verbose && (isDateline ? !isRight : found !== undefined))
      console.log(gold['label'], found?.verbatim, '|', stringOf(gold['line']).slice(0, 90));
    if (!isDateline || found === undefined) continue;
    signed += 1;
    if ((found.agencies[0] ?? '') === stringOf(gold['agency'])) signedRight += 1;
  }
  return [scoreLine('datelines', count), shareLine('agency (or none)', signedRight, signed)];
};
