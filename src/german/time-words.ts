/** Words around a date or a year that say on which side of the writing day it lies. */

/** A sentence with one of these looks ahead. */
export const futureWords =
  /(?<!\p{L})(?:wird|werden|soll|sollen|will|wollen|plant|planen|geplant|angekündigt|voraussichtlich|künftig|spätestens|frühestens|beginnt|startet|findet|finden|stattfinden|anlässlich|bevorstehend\p{L}*|kommenden?|nächsten?|einlädt|lädt|laden)(?!\p{L})/u;

/** A past intention: it lies behind whatever year it names. */
export const pastIntentions =
  /(?<!\p{L})(?:sollten?|wollten?|hatten?|wurden?|war|waren|plante|planten)(?!\p{L})/u;

/** An infinitive with "zu" that leaves something to be done: "fortzusetzen", "zu erreichen". */
export const openInfinitive = /\p{Ll}zu\p{Ll}{3,}n(?!\p{L})|(?<!\p{L})zu\s\p{Ll}{2,}n(?!\p{L})/u;

/** Before a year: until then. */
export const untilYear =
  /(?:bis|bis zum Jahr|bis ins Jahr|bis Ende|bis Anfang|bis Mitte|bis spätestens|bis zum Ende)\s*$/u;

/** Before a year: the writer looks ahead. */
export const fromYear =
  /(?<!\p{L})(?:ab|für|von|frühestens|spätestens|voraussichtlich|Anfang|Ende|Mitte|Herbst|Sommer|Frühjahr|Winter)\s*$/u;

/** A modal verb close before a year: "soll bis Ende 2018", "wird im Jahr 2030". */
export const modalBefore = /(?<!\p{L})(?:soll|sollen|wird|werden|will|wollen)\s(?:[\p{L}-]+\s){0,5}$/u;

/** Directly behind a year: what happened in it to somebody ("der 2015 gewählte Präsident"). */
export const participleAfter = /^\s\p{Ll}+(?:te|ene)[mnrs]?\s/u;

/** Directly behind a year: what is to be done until then. */
export const soonAfterYear = /(?<!\p{L})(?:soll|sollen|wird|werden|will|wollen)(?!\p{L})/u;

/** Before a day: it is named to mark another time, or lies ahead. */
export const notTheEvent =
  /(?<!\p{L})(?:seit|bis|ab|vor|nach|zum|vom|Nacht zum|für|gegen|spätestens|bis zum|seit dem|ab dem|vor dem|nach dem|bis einschließlich|geboren am|seit der Nacht zum)\s*(?:dem\s|den\s)?$/u;

/** A comparison that is only made when the year is over. */
export const wholeYearComparison =
  /(?:gegenüber|im Vergleich zum|als im|zum)\s(?:dem\s)?Vorjahr(?!es)(?!\p{L})|Gesamtjahr|Jahresbilanz|im ganzen Jahr|im gesamten Jahr/u;

/** … unless only a part of the year is compared. */
export const partOfYear =
  /Quartal|Halbjahr|Monat|Trimester|Saison|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November/u;
