/**
 * The commonest German surnames: alone, without a first name in the same text, they mean nobody in particular.
 * Source: Digitales Familiennamenwörterbuch Deutschlands, ranks 1–60.
 */
export const commonSurnames: ReadonlySet<string> = new Set(
  [
    'müller schmidt schneider fischer weber meyer wagner schulz becker hoffmann schäfer koch bauer richter klein',
    'wolf schröder neumann schwarz zimmermann braun hofmann krüger hartmann lange schmitt werner schmitz krause',
    'meier lehmann schmid schulze maier köhler herrmann walter könig mayer huber kaiser fuchs peters lang scholz',
    'möller weiß jung hahn schubert vogel friedrich keller günther frank berger winkler roth beck lorenz',
  ].flatMap((row) => row.split(' ')),
);

/** Surnames that are words as well: after an article or an adjective the word is meant. */
export const surnamesThatAreWords: ReadonlySet<string> = new Set(
  [
    'alt bär bauer baum becker berg bischof blank blum braun busch engel fischer förster frank freitag fuchs fürst',
    'graf groß hahn hase herbst herzog hirsch jäger jung kaiser kahn keller klein koch kohl könig krause krieg kurz',
    'lang lange löwe maurer müller pfeiffer reich reiter richter ritter roth schäfer schmied schneider schreiber',
    'schuster schwarz sommer sonntag stark stein stern strauß strauss stumpf vogel vogt wagner weber weiß winter wolf',
    'zimmermann zimmer',
  ].flatMap((row) => row.split(' ')),
);
