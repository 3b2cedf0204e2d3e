/**
 * Feasts by which press texts date themselves: so many days from Easter Sunday. The words are matched as a
 * part of compounds too ("Rosenmontagszug"). Carnival without its day means Carnival Monday or the days
 * around it.
 */
export const movableFeasts: readonly { readonly words: readonly string[]; readonly fromEaster: number }[] = [
  { words: ['Weiberfastnacht'], fromEaster: -52 },
  { words: ['Rosenmontag', 'Karneval', 'Fasching', 'Fastnacht'], fromEaster: -48 },
  { words: ['Aschermittwoch'], fromEaster: -46 },
  { words: ['Palmsonntag'], fromEaster: -7 },
  { words: ['Gründonnerstag'], fromEaster: -3 },
  { words: ['Karfreitag'], fromEaster: -2 },
  { words: ['Ostersonntag', 'Ostern'], fromEaster: 0 },
  { words: ['Ostermontag'], fromEaster: 1 },
  { words: ['Christi Himmelfahrt', 'Vatertag'], fromEaster: 39 },
  { words: ['Pfingstsonntag', 'Pfingsten'], fromEaster: 49 },
  { words: ['Pfingstmontag'], fromEaster: 50 },
  { words: ['Fronleichnam'], fromEaster: 60 },
];

/** Feasts with a day of their own in the calendar. */
export const fixedFeasts: readonly {
  readonly words: readonly string[];
  readonly month: number;
  readonly day: number;
}[] = [
  { words: ['Neujahr', 'Neujahrstag'], month: 1, day: 1 },
  { words: ['Dreikönigstag'], month: 1, day: 6 },
  { words: ['Tag der Arbeit', 'Maifeiertag'], month: 5, day: 1 },
  { words: ['Tag der Deutschen Einheit'], month: 10, day: 3 },
  { words: ['Reformationstag', 'Halloween'], month: 10, day: 31 },
  { words: ['Allerheiligen'], month: 11, day: 1 },
  { words: ['Nikolaustag'], month: 12, day: 6 },
  { words: ['Heiligabend', 'Heiliger Abend'], month: 12, day: 24 },
  { words: ['Silvester', 'Silvesternacht'], month: 12, day: 31 },
];

/** Month and day of Easter Sunday in a Gregorian year, after Oudin (1940). */
export const easterSunday = (year: number): { readonly month: number; readonly day: number } => {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const epact =
    (century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25) + 19 * golden + 15) % 30;
  const fullMoon =
    epact - Math.floor(epact / 28) * (1 - Math.floor(29 / (epact + 1)) * Math.floor((21 - golden) / 11));
  const weekday = (year + Math.floor(year / 4) + fullMoon + 2 - century + Math.floor(century / 4)) % 7;
  const offset = fullMoon - weekday;
  const month = 3 + Math.floor((offset + 40) / 44);
  return { month, day: offset + 28 - 31 * Math.floor(month / 4) };
};
