/**
 * What has more letters may stand in an article, as an address or a signature does, but is no word of German: it is
 * found as it is written, and neither inflected nor divided nor taken for a slip. „Donaudampfschifffahrtselektrizitäten-
 * hauptbetriebswerkbauunterbeamtengesellschaft“ has 79.
 */
export const longestWord = 80;
