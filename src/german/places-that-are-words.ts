/** Places whose names are German words too: meant as places only after a word that leads to a place. */
export const placesThatAreWords: ReadonlySet<string> = new Set(
  'aalen bad baden berg bergen brand buchen essen hagen halle hof lage leer linden norden plauen rain regen rosen siegen singen stein wangen wehr weiden wesel wiesen worms'.split(
    ' ',
  ),
);

/** What leads to a place. */
export const placeLeads: ReadonlySet<string> = new Set(
  'in nach aus von bei um bis ab über raum stadt gemeinde ort region landkreis kreis hauptstadt universität uni standort'.split(
    ' ',
  ),
);

/** What leads to an online service whose name is a single letter: auf X. */
export const serviceLeads: ReadonlySet<string> = new Set(
  'auf bei via über zu plattform dienst kurznachrichtendienst onlinedienst netzwerk kurzmitteilungsdienst portal'.split(
    ' ',
  ),
);
