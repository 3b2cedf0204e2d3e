/** What may stand between two parts of a compound, longest first: Regierung-s-partei, Liebe-ns-kummer. */
export const linkingElements: readonly string[] = ['ens', 'nen', 'es', 'en', 'er', 'ns', 's', 'n', 'e'];

/** After these a linking s is regular; elsewhere it would split „Haus-s-…“ and „Auto-s-…“. */
export const takesLinkingS = /(?:ung|heit|keit|schaft|tät|ion|[^aeiouäöüs])$/;
