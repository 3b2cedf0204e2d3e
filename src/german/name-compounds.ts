/**
 * Nouns that are joined to a name without becoming part of it: Maduro-Regierung, Guaidó-Lager, Kremlsprecher.
 * Any other second half may be a surname (Müller-Lüdenscheidt) and keeps the name from being found.
 */
export const compoundTails: readonly string[] = [
  'abkommen ablehner administration affäre ära allianz anführer angehörige anhänger anhängerin ansprache amtszeit',
  'attentat aussage äußerung bande berater besuch biograf biografie biographie block botschaft brief bündnis',
  'chef clan debatte dekret delegation deal diktatur doktrin effekt entourage erklärung erlass familie fan fans',
  'fraktion freund gegner gefolgschaft gespräch getreue gipfel gruppe herausforderer interview intimus jahre',
  'kabinett kampagne kandidat kollege konflikt konkurrent kreis kritik kritiker kurs lager leute macht mann',
  'mehrheit minister nachfolge nachfolger nähe offensive opposition partei plan pläne politik präsidentschaft protest demonstration kundgebung',
  'propaganda prozess rede regierung regime rhetorik rivale rücktritt sieg sohn sprecher staat stellvertreter',
  'grenze krieg krise reise strecke ufer strategie sturz stil system tochter treffen treue truppe unterstützer unterstützung urteil verbündete',
  'verteidiger vertraute vertrauter versteher vorgänger vorschlag vorstoß wahlkampf wähler witwe zeit ziel',
].flatMap((row) => row.split(' '));

/** Endings that only nouns of things have, so that what ends in them is no surname. */
export const nounEndings: readonly string[] =
  'ung ungen heit heiten keit keiten schaft schaften ion ionen tät täten ismus isten nis nisse'.split(' ');

/** Inflections of a tail. */
export const tailEndings: readonly string[] = ['', 's', 'es', 'n', 'en', 'e', 'er', 'in', 'innen', 'r'];

/** What may be joined before a name by a hyphen and leaves it what it is: Anti-Maduro-Protest. */
export const compoundHeads: ReadonlySet<string> = new Set(
  'anti pro ex post nach vor nicht mit gegen neo ultra seit'.split(' '),
);
