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

/** What ends so leads to a place as well: Landgericht Essen, Uniklinikum Halle. */
export const placeLeadEndings: readonly string[] =
  'bahnhof bezirk flughafen gericht hafen hochschule kammer klinik klinikum kreis messe museum rathaus staatsanwaltschaft stadt theater universitaet zoo'.split(
    ' ',
  );

/** What leads to an online service whose name is a single letter: auf X. */
export const serviceLeads: ReadonlySet<string> = new Set(
  'auf bei via über zu plattform dienst kurznachrichtendienst onlinedienst netzwerk kurzmitteilungsdienst portal'.split(
    ' ',
  ),
);
