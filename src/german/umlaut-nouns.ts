/** Nouns whose plural has an umlaut and no ending: „Väter“, „Äpfel“, „Gärten“. A closed class, here without it. */
export const umlautAsPlural: readonly string[] = (
  'acker apfel boden bogen bruder faden garten graben hafen hammel hammer handel kasten kloster kragen laden ' +
  'lager magen mangel mantel mutter nabel nagel ofen sattel schaden schnabel schwager tochter vater vogel wagen wasser'
).split(' ');

/** Those of them that have a plural without umlaut as well: „in Lagern“, „Schrauben und Muttern“. */
export const umlautNotInAll: readonly string[] = ['lager', 'mutter', 'wasser'];

/**
 * Nouns in -e with an umlaut of their own, where another noun or an adjective used as one has none: „Größe“ is no
 * plural of „Groß“, „Blüte“ none of „Blut“.
 */
export const nounsInE: readonly string[] = (
  'blüte blässe bläue broschüre bräune brücke büchse bühne bürde bürge börde däne dürre fährte fähre fläche fontäne ' +
  'fülle förde gämse glätte größe grätsche güte hölle höhe höhle hüfte hülle hürde härte hütte kälte kühle kürze ' +
  'küche kröte länge lücke lüge mähne möhre mühe mühle mütze nähe nässe öse präge rübe rüsche röte röhre sänfte säge säule ' +
  'säure schäre schärfe schläfe schürze schütze schwäche schwärze schwüle sülze sünde stärke stütze süße träne ' +
  'tribüne tücke tüte wäsche wärme würde wüste würze zähe ähre'
).split(' ');

/** What is said with an umlaut in the south and without it in the north: „Benützung“, „Kommissär“. */
export const umlautByRegion = /nütz|kommissär/;
