import { monthForms } from '../german/month-forms.ts';
import { alternatives } from './alternatives.ts';
import { placeList, placeName } from './dateline-places.ts';

const month = alternatives(monthForms.flat());
const ownDate = String.raw`(?:,?\s(?:den\s)?(\d{1,2})\.\s?(?:(${month})|(\d{1,2})\.)\s?(\d{4})?)`;
const form = new RegExp(
  String.raw`^(${placeList})(?:\s?\((\p{Lu}[\p{L} /.-]+)\))?${ownDate}?(?:\s?[([]([^()[\]]{2,40})[)\]])?${ownDate}?(\s?[-–—]{1,2}\s|\s?\|\s|[:.]\s)(?=\s*["„»«“‚(\p{Lu}\d])`,
  'u',
);
/** "BERLIN taz |" and "Berlin/dpa –": the signature without brackets. */
const bare = new RegExp(
  String.raw`^(${placeName})[\s/,]\s?([\p{L}-]{2,12}(?:/[\p{L}-]{2,12})*)\s?([|–—-])\s(?=\S)`,
  'u',
);
/** "Bern (sda) Der Bundesrat": an agency's brackets need nothing behind them. */
const unseparated = new RegExp(
  String.raw`^(${placeList})\s?[([]([^()[\]]{2,40})[)\]]\s(?=["„»«“‚]?\p{Lu})`,
  'u',
);
/** Teleprinters knew no capitals: "kiel, 11. august 53 dpa -". Two digits do not say of which century the year is. */
const typed = new RegExp(
  String.raw`^(\p{Ll}[\p{Ll} /-]{2,40}),\s(\d{1,2})\.\s?(${alternatives(monthForms.flat().map((name) => name.toLowerCase()))})(?:\s(?:(\d{4})|\d{2}))?,?\s\(?(\p{Ll}{2,8})\)?\s[-–]+\s`,
  'u',
);
/** "Breslau, 17. Febr. Der Wasserstand": the day closes the dateline. */
const dated = new RegExp(String.raw`^(${placeName})${ownDate}[:.]?\s(?=["„»«“‚]?\p{Lu})`, 'u');
/** "(dpa) –": the signature without a place. */
const placeless = /^[([]([^()[\]]{2,40})[)\]]\s?[-–—:.|]?\s(?=\S)/u;
/** "Kassel (ots)" on a line of its own, as press services print it. */
const ownLine = new RegExp(String.raw`^(${placeList})\s?[([]([^()[\]]{2,40})[)\]]\s?[-–—:.]?$`, 'u');
const subtitle = /^((?:(?!\s-\s)[^.!?–—|]){8,110}[.!?]\s)(?=\p{Lu})/u;

/** The forms of a dateline in print, each as a regular expression; what their groups hold, the reader of datelines judges. */
export const datelineForms = {
  form,
  bare,
  unseparated,
  typed,
  dated,
  placeless,
  ownLine,
  subtitle,
} as const;
