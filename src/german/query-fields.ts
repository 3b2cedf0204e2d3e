/** The words before a colon that narrow a query; other languages would have others. */
export const queryFields = ['quelle', 'agentur', 'person', 'organisation', 'ort', 'thema', 'jahr'] as const;

export type QueryField = (typeof queryFields)[number];

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
