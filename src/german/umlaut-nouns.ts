/** Nouns whose plural has an umlaut and no ending: „Väter“, „Äpfel“, „Gärten“. A closed class, here without it. */
export const umlautAsPlural: readonly string[] = (
  'acker apfel boden bogen bruder faden garten graben hafen hammel hammer handel kasten kloster kragen laden ' +
  'lager magen mangel mantel mutter nabel nagel ofen sattel schaden schnabel schwager tochter vater vogel wagen wasser'
).split(' ');

/**
 * Nouns in -e with an umlaut of their own, where another noun or an adjective used as one has none: „Größe“ is no
 * plural of „Groß“, „Blüte“ none of „Blut“.
 */
export const nounsInE: readonly string[] = (
  'blüte blässe bläue bräune brücke bühne bürde dürre fährte fähre fläche fülle glätte größe grätsche güte ' +
  'hölle höhe höhle hüfte hülle hürde härte hütte kälte kühle kürze küche kröte länge lücke lüge mühe mühle mütze ' +
  'nähe nässe rübe röte röhre sänfte säge säule säure schärfe schürze schütze schwäche schwärze schwüle sünde ' +
  'stärke stütze süße träne tücke tüte wäsche wärme würde wüste würze zähe'
).split(' ');

/** What is said with an umlaut in the south and without it in the north: „Benützung“, „Kommissär“. */
export const umlautByRegion = /nütz|kommissär/;
