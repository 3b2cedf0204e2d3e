/**
 * Nouns that form their plural with -er, by the end of it. The class is closed; every other noun in -er is
 * a singular (Arbeiter, Sprecher) that must not lose it, or it would meet another noun (Arbeit, Sprache).
 */
export const pluralsInEr: readonly string[] = (
  'ämter bäder bänder bilder blätter bretter bücher dächer denkmäler dörfer eier fächer felder gelder geister ' +
  'gehälter gemüter geschlechter gesichter gespenster gewänder gläser glieder gräber güter häuser hölzer hühner ' +
  'hospitäler kälber kinder kleider körner kräuter lämmer leiber lichter lieder löcher mähler männer mäuler münder ' +
  'nester pfänder räder ränder reiser rinder schilder schlösser schwerter spitäler sträucher täler tümer ' +
  'tücher völker vormünder waisenhäuser wälder weiber wörter würmer götter länder'
).split(' ');

/**
 * Singulars that end like such a plural, in whatever case: inhabitants and owners, and „Ausbilder“, „Geländer“,
 * „Schlichter“, „Feier“. All is folded.
 */
export const singularsInEr: readonly RegExp[] = [
  /(?:^|[^s])(?:eigentumer|(?:aus|burgen|eng|est|fest|finn|gron|hol|in|ir|is|lett|neusee|nieder|rhein|saar|sauer|schott|thai|vogt)lander)[ns]?$/,
  /(?:ausbilder|schlichter|gelander|verpfander|feier|geier|leier|meier|schleier|befreier|schreier)[ns]?$/,
];

/** Nouns in -er that end like an adjective or participle used as one, and are none: „Gläubiger“, „Absender“. */
export const agentsLikeAdjectives =
  /(?:glaubig|verteidig|beleidig|predig|schadig|faltig|reinig|fertig|peinig|bandig|huldig|kalend|(?:^|ab|ein|ver|rundfunk|fernseh|radio|not|mess)send|spend|wend|schwend|vollend|blend)er[ns]?$/;

/** Plurals of foreign nouns that no ending explains, and forms of nouns of three letters; both folded. */
export const foreignPlurals: ReadonlyMap<string, string> = new Map(
  (
    'alben:album antibiotika:antibiotikum arenen:arena boni:bonus daten:datum dogmen:dogma dramen:drama ' +
    'firmen:firma fora:forum foren:forum globen:globus kakteen:kaktus kommata:komma konten:konto ' +
    'lexika:lexikon museen:museum pizzen:pizza praktika:praktikum radien:radius rhythmen:rhythmus ' +
    'risiken:risiko schemata:schema skalen:skala stadien:stadion tempi:tempo themen:thema tories:tory ' +
    'traumata:trauma villen:villa viren:virus visa:visum zentren:zentrum zyklen:zyklus prinzipien:prinzip ' +
    'indizien:indiz ehen:ehe feen:fee omas:oma opas:opa seen:see sees:see tees:tee zoos:zoo'
  )
    .split(' ')
    .map((pair) => {
      const [plural = '', singular = ''] = pair.split(':');
      return [plural, singular] as const;
    }),
);

/** Folded nouns and names whose final s is their own: it is no genitive and no plural. */
export const wordsInS: ReadonlySet<string> = new Set(
  (
    'alexis andreas ananas anis arkansas athos atlas bahamas barbados basis bonus boris bronchitis caracas carlos ' +
    'chaos chips chris dachs dallas damals dennis dialysis diabetes doris dosis douglas elias epos ethos fels ' +
    'flachs fuchs gans genesis gips hals hamas heros herpes honduras impuls iris jonas judas kansas keks klaps ' +
    'klops knirps koks konkurs konsens kosmos krebs kurbis kurs diskurs exkurs rekurs lachs lagos laos logos louis ' +
    'luchs lukas lucas madras marcos markus mars mathias matthias memphis mops moos mythos news nicolas niklas ' +
    'nikolas nonsens ochs paris pathos praxis propolis puls pythagoras ramos raps santos schnaps silas skepsis ' +
    'tennis texas thomas tobias tripolis tunis vegas vers wachs zins jens hans hans lars klaus ' +
    'niels nils johannes hermes rodrigues cottbus worms bremens gratis james charles jones williams wales ' +
    'los angeles moses hades ares brussels hussels naxos samos rhodos siemens behrens ahrens mertens clemens carstens ' +
    'abgas altglas aufwuchs autogas bewuchs biogas erdgas erlos fries gesims gewachs klargas knicks kollaps ' +
    'nachwuchs sims verlies vlies wels wuchs zuwachs'
  ).split(' '),
);

/**
 * Nouns whose -en is their own, where what is left without it is another noun or name, or none: „Eisen“ is no „Eis“,
 * „Graben“ no „Grab“. Not those that an umlaut makes a form of another (Kuchen and „Küchen“, Ballen and „Bällen“).
 * Folded.
 */
export const wordsInEn: ReadonlySet<string> = new Set(
  (
    'aachen arsen baden balken becken besen boden bogen bremen brocken brunnen busen daumen degen eisen eugen examen faden fanomen ' +
    'galgen garten gaumen graben hafen haken karren kasten kissen knochen kolben kosten kragen laden laken ' +
    'magen nacken ofen orden pfosten polen posten rahmen rasen regen reifen riemen rucken schaden schatten ' +
    'schinken schlitten segen streifen tropfen volumen wagen wappen weizen wesen zapfen zeichen'
  ).split(' '),
);

/** Names of places in -ingen, which is no plural: „Kissingen“ is no „Kissing“. Not „Lehrlingen“. Folded. */
export const placeInIngen = /^(?!hering).*[aeiouy].*[^aeiouyl]ingens?$/;

/** Nouns whose -e is their own, where another noun has none: „Marke“ and „Mark“, „Reise“ and „Reis“. Folded. */
export const wordsInE: ReadonlySet<string> = new Set(
  'bluse buche decke dose gage halle hecke kanone kohle liste marke platte premiere reise rinde ruine schale'.split(
    ' ',
  ),
);

/** Nouns in -e, and „Herz“, whose genitive is in -ens: „Namens“ is of „Name“ and of no infinitive. */
export const genitivesInEns: ReadonlySet<string> = new Set(
  'buchstabens drachens felsens friedens funkens gedankens glaubens haufens herzens namens samens willens'.split(
    ' ',
  ),
);

/** Masculine and neuter nouns whose plural has -en, as that of the feminine: „des Staates, die Staaten“. */
export const mixedNouns: ReadonlySet<string> = new Set(
  'bauer bett dorn ende fleck gevatter hemd interesse leid mast muskel nachbar nerv ohr pfau schmerz see staat strahl typ untertan vetter zins'.split(
    ' ',
  ),
);
