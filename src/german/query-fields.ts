/** The words before a colon that narrow a query; other languages would have others. */
export const queryFields = [
  'quelle',
  'agentur',
  'autor',
  'person',
  'organisation',
  'ort',
  'thema',
  'jahr',
] as const;

export type QueryField = (typeof queryFields)[number];

/** Other words for a field. `von:` is none: in addresses it is the first day of a search. */
const otherFieldWords: ReadonlyMap<string, QueryField> = new Map([
  ['autorin', 'autor'],
  ['verfasser', 'autor'],
  ['verfasserin', 'autor'],
]);

/** The field that a word before a colon means, however it is capitalised. */
export const queryField = (word: string): QueryField | undefined => {
  const name = word.toLowerCase();
  return queryFields.find((field) => field === name) ?? otherFieldWords.get(name);
};

/** What a word in capitals between others may stand for, as library catalogues have it. */
export type QueryOperator = 'and' | 'or' | 'not';

export const queryOperators: ReadonlyMap<string, QueryOperator> = new Map([
  ['UND', 'and'],
  ['AND', 'and'],
  ['ODER', 'or'],
  ['OR', 'or'],
  ['NICHT', 'not'],
  ['NOT', 'not'],
]);

/** Quotation marks by which a phrase may begin, each with those that may end it. */
export const phraseQuotes: Readonly<Record<string, string>> = {
  '"': '"',
  '„': '“”"',
  '“': '”“',
  '»': '«',
  '«': '»',
  '‚': '‘',
};
