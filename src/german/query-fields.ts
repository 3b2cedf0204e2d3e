/** The words before a colon that narrow a query; other languages would have others. */
export const queryFields = ['quelle', 'agentur', 'person', 'organisation', 'ort', 'thema', 'jahr'] as const;

export type QueryField = (typeof queryFields)[number];

/** Quotation marks by which a phrase may begin, each with those that may end it. */
export const phraseQuotes: Readonly<Record<string, string>> = {
  '"': '"',
  '„': '“”"',
  '“': '”“',
  '»': '«',
  '«': '»',
  '‚': '‘',
};
