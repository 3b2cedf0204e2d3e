/** What may stand between two parts of a compound, longest first: Regierung-s-partei, Liebe-ns-kummer. */
export const linkingElements: readonly string[] = ['ens', 'nen', 'es', 'en', 'er', 'ns', 's', 'n', 'e'];
