/** Of the printed forms the commonest, or a shorter beginning of it that is nearly as common: Präsident, Präsidenten. */
export const headingOf = (forms: ReadonlyMap<string, number>): string => {
  const byCount = [...forms].toSorted((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1));
  const [commonest = '', count = 0] = byCount[0] ?? [];
  const shorter = byCount.filter(([form, times]) => commonest.startsWith(form) && times * 4 >= count);
  return shorter.reduce((best, [form]) => (form.length < best.length ? form : best), commonest);
};
