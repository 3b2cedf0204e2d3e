/** The words before a colon that narrow a query, and the facet or calendar each of them asks. */
export const queryFields = {
  quelle: 'quelle',
  agentur: 'agentur',
  ort: 'ort',
  person: 'person',
  organisation: 'organisation',
  thema: 'thema',
  jahr: 'jahr',
} as const;

export type QueryField = (typeof queryFields)[keyof typeof queryFields];

/** Quotation marks by which a phrase may begin, each with those that may end it. */
export const phraseQuotes: Readonly<Record<string, string>> = {
  '"': '"',
  '„': '“”"',
  '“': '”“',
  '»': '«',
  '«': '»',
  '‚': '‘',
};
