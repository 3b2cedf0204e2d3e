/** Endings that take a linking s in a compound; Stadion, Spion and Champion take none. */
const endings = 'ung|heit|keit|schaft|ität|tum|(?<!stad|sp|skorp|champ)ion';

/** Nouns that take one, alone or as the last part of a longer first element: Gericht, Amtsgericht. */
const nouns =
  'schifffahrt|stück|verkehr|haushalt|gericht|betrieb|vertrag|geschäft|arbeit|recht|staat|krieg|handel';

/** First elements that are only sure where a word begins, alone or in a row: „Montageservice“ has „tages“ too. */
const beginnings = [
  'bundes|landes|friedens|lebens|jahres|tages|volks|vorrats|parlaments|straßen|daten|kinder|kranken|renten',
  'außen|innen|umwelt|energie|militär|steuer|lehrer|klima|wasser|strom|haupt|welt|justiz|polizei|kern|export',
  'donau|dampf|rindfleisch',
].join('|');

/** Fewer letters are no part of a word that a line should begin or end with. */
const joint = new RegExp(
  `(?<=\\p{L}{2}(?:${endings})s|(?:${nouns})s|^(?:${beginnings})+)(?=\\p{L}{4})`,
  'iu',
);

const parted = (word: string): readonly string[] => word.split(joint);

/**
 * A long word in parts between which a line may end, as far as its letters alone tell where its joints are:
 * Bundesverfassungsgericht is Bundes, verfassungs, gericht. Joined, the parts are the word.
 */
export const partsAtJoints = (word: string): readonly string[] =>
  word.split(/(?<=\p{L}-)(?=\p{L})/u).flatMap(parted);
