import type { DateExpression, DatePoint, EdtfDate, IntervalEnd } from './edtf-date.ts';

const isPoint = (end: IntervalEnd): end is DatePoint => typeof end !== 'string';

const endsOf = (expression: DateExpression): readonly IntervalEnd[] => {
  if (expression.kind === 'point') return [expression.point];
  if (expression.kind === 'interval') return [expression.from, expression.to];
  return expression.members.flatMap((member) =>
    member.kind === 'point' ? [member.point] : [member.from, member.to],
  );
};

/** Whether any part of a date is marked as approximate (`~`) or uncertain (`?`). */
export const dateDoubts = ({
  expression,
}: EdtfDate): { readonly approximate: boolean; readonly uncertain: boolean } => {
  const points = endsOf(expression).filter(isPoint);
  return {
    approximate: points.some(({ approximate }) => approximate),
    uncertain: points.some(({ uncertain }) => uncertain),
  };
};
