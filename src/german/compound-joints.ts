/** Endings that take a linking s in a compound; Stadion, Spion and Champion take none. */
const endings = 'ung|heit|keit|schaft|ität|tum|(?<!stad|sp|skorp|champ)ion';

/** Nouns that take one, alone or as the last part of a longer first element: Gericht, Amtsgericht. */
const nouns: readonly string[] = [
  'arbeit',
  'betrieb',
  'gericht',
  'geschäft',
  'handel',
  'haushalt',
  'krieg',
  'recht',
  'schifffahrt',
  'staat',
  'stück',
  'verkehr',
  'vertrag',
];

/** First elements that are only sure where a word begins, alone or in a row: „Montageservice“ has „tages“ too. */
const beginnings: readonly string[] = [
  'außen',
  'bundes',
  'daten',
  'energie',
  'export',
  'friedens',
  'haupt',
  'innen',
  'jahres',
  'justiz',
  'kern',
  'kinder',
  'klima',
  'kranken',
  'landes',
  'lebens',
  'lehrer',
  'militär',
  'parlaments',
  'polizei',
  'renten',
  'steuer',
  'straßen',
  'strom',
  'tages',
  'umwelt',
  'volks',
  'vorrats',
  'wasser',
  'welt',
];

/** Fewer letters are no part of a word that a line should begin or end with. */
const joint = new RegExp(
  `(?<=\\p{L}{2}(?:${endings})s|(?:${nouns.join('|')})s|^(?:${beginnings.join('|')})+)(?=\\p{L}{4})`,
  'iu',
);

const parted = (word: string): readonly string[] => word.split(joint);

/**
 * A long word in parts between which a line may end, as far as its letters alone tell where its joints are:
 * Bundesverfassungsgericht is Bundes, verfassungs, gericht. Joined, the parts are the word.
 */
export const partsAtJoints = (word: string): readonly string[] =>
  word.split(/(?<=\p{L}-)(?=\p{L})/u).flatMap(parted);
