let format: Intl.NumberFormat | undefined;

/** A whole number as German prints it. The first format takes long to make, and few starts print a number. */
export const printedNumber = (number: number): string => {
  format ??= new Intl.NumberFormat('de-DE');
  return format.format(number);
};
