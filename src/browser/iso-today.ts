const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** Today at the reader's. */
export const isoToday = (): string => {
  const now = new Date();
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
};
