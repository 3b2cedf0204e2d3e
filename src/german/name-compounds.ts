/**
 * Nouns that are joined to a name without becoming part of it: Maduro-Regierung, Guaidó-Lager, Kremlsprecher, and
 * what ends in them: Maduro-Vizeminister. Any other second half may be a surname (Müller-Lüdenscheidt) and keeps
 * the name from being found.
 */
export const compoundTails: readonly string[] = [
  'abkommen ablehner administration affäre album allianz amtszeit anführer anhänger anhängerin ansprache archiv attentat',
  'auftritt aussage ausstellung äußerung bande berater besuch bewegung bibel biograf biografie biographie botschaft brief',
  'bündnis büste chef debatte dekret delegation demonstration denkmal diktatur doktrin doppelgänger drama effekt entourage',
  'erklärung erlass familie forscher fraktion gedicht gefolgschaft gegner gemälde gespräch gipfel grenze gruppe hasser',
  'herausforderer interview intimus jahre jünger kabinett kampagne kandidat kollege konflikt konkurrent kreis krieg krise',
  'kritik kritiker kundgebung kurs lager leute macht mehrheit minister musical museum mythos nachfolge nachfolger nachlass',
  'nähe offensive opposition papier parodie partei plan pläne politik porträt präsidentschaft propaganda protest prozess',
  'rede regierung regime reise rhetorik rivale rücktritt sieg sinfonie sprecher staat statue stellvertreter stiftung stil',
  'strategie strecke sturz system tochter treffen treue truppe ufer unterstützer unterstützung uraufführung urteil',
  'verteidiger vorgänger vorschlag vorstoß versteher wahlkampf wähler witwe zeit ziel',
].flatMap((row) => row.split(' '));

/** Such nouns that are declined like adjectives: ein Putin-Vertrauter. */
export const declinedTails: readonly string[] = 'angehörige getreue verbündete vertraute'.split(' ');

/** Such nouns as a whole word only, since surnames end in them: Putin-Mann, but Müller-Hartmann; and short ones. */
export const wholeTails: readonly string[] = [
  'ära block clan deal double fan fans freund freundin kult lied lieder look mann oper preis rolle roman sohn song',
].flatMap((row) => row.split(' '));

/** Endings that only nouns of things have, so that what ends in them is no surname. */
export const nounEndings: readonly string[] =
  'ung ungen heit heiten keit keiten schaft schaften ion ionen tät täten ismus isten nis nisse'.split(' ');

/** Inflections of a tail; -er would make surnames of some: Krieger, Reiser. */
export const tailEndings: readonly string[] = ['', 's', 'es', 'n', 'en', 'e', 'in', 'innen'];

/** Inflections of a tail that is declined like an adjective. */
export const declinedEndings: readonly string[] = ['', 'n', 'r'];

/** What may be joined before a name by a hyphen and leaves it what it is: Anti-Maduro-Protest. */
export const compoundHeads: ReadonlySet<string> = new Set(
  'anti pro ex post nach vor nicht mit gegen neo ultra seit'.split(' '),
);
