/** Runs on the search page. Stand-in until what belongs here lands. */
export const started = true;
