import { houseForms, houseNouns } from '../german/byline-words.ts';
import { fullName } from '../german/full-name.ts';
import { alternatives } from './alternatives.ts';

const houseForm = new RegExp(String.raw`(?:^|\s)(?:${alternatives(houseForms)})(?=\s|$)`, 'u');
const houseNoun = new RegExp(String.raw`(?:${alternatives(houseNouns)})(?!\p{L})`, 'iu');

/** Whether words name a house, not a person: "Optik Saale GmbH", "Polizeiinspektion Kassel", "Neue Oderzeitung". */
const isHouse = (words: string): boolean => houseForm.test(words) || houseNoun.test(words);

const capitalised = /^(?:\p{Lu}|\d|(?:am|an|bei|de|der|des|die|für|im|in|und|von|vor|zu|zum|zur)$|&)/u;

/** Whether words are nothing but the name of a house: "Museum öffnet Depot" is none. */
export const isHouseName = (words: string): boolean =>
  isHouse(words) && words.split(' ').every((word) => capitalised.test(word));

/** Whether words are nothing but one person's full name. */
export const isFullName = (words: string): boolean => fullName.test(words) && !isHouse(words);
