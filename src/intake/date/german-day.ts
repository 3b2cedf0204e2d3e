const calendar = new Intl.DateTimeFormat('en', {
  timeZone: 'Europe/Berlin',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The day that it is in Germany at an instant: at half past eleven in London, often the next. */
export const germanDay = (instant: Date): string => {
  const parts = new Map(calendar.formatToParts(instant).map(({ type, value }) => [type, value]));
  const [year = '', month, day] = [parts.get('year'), parts.get('month'), parts.get('day')];
  return `${year.padStart(4, '0')}-${month}-${day}`;
};
