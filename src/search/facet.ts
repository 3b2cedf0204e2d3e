/** The ways to narrow a result besides words and days, as addresses and queries name them. */
export const facetNames = ['quelle', 'agentur', 'autor', 'person', 'organisation', 'ort', 'thema'] as const;

export type FacetName = (typeof facetNames)[number];

/** Something for each facet. */
export type ByFacet<Value> = Readonly<Record<FacetName, Value>>;

/** A value of a facet: what addresses name, and what readers read. */
export interface FacetValue {
  readonly id: string;
  readonly label: string;
}

export const eachFacet = <Value>(make: (facet: FacetName) => Value): ByFacet<Value> => ({
  quelle: make('quelle'),
  agentur: make('agentur'),
  autor: make('autor'),
  person: make('person'),
  organisation: make('organisation'),
  ort: make('ort'),
  thema: make('thema'),
});

/** No value chosen of any facet. */
export const noFacetValues: ByFacet<readonly string[]> = eachFacet(() => []);
