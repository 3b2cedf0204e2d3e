/**
 * Nouns that form their plural with -er, by their folded end. The class is closed; every other noun in -er is
 * a singular (Arbeiter, Sprecher) that must not lose it, or it would meet another noun (Arbeit, Sprache).
 */
export const pluralsInEr: readonly string[] = (
  'amter bader bander bilder blatter bretter bucher dacher denkmaler dorfer eier facher felder gelder geister ' +
  'gehalter gemuter geschlechter gesichter gespenster gewander glaser glieder graber guter hauser holzer huhner ' +
  'hospitaler kalber kinder kleider korner krauter lammer leiber lichter lieder locher mahler manner mauler ' +
  'munder nester pfander rader rander reiser rinder schilder schlosser schwerter spitaler straucher taler tumer ' +
  'tucher volker vormunder waisenhauser walder weiber worter wurmer gotter lander'
).split(' ');

/** Inhabitants and owners, which end like a plural of „Land“ or „-tum“ and are none, in whatever case. */
export const singularsInEr =
  /(?:^|[^s])(?:eigentumer|(?:aus|burgen|eng|est|fest|finn|gron|hol|in|ir|is|lett|neusee|nieder|rhein|saar|sauer|schott|thai|vogt)lander)n?$/;

/** Plurals of foreign nouns that no ending explains; both folded. */
export const foreignPlurals: ReadonlyMap<string, string> = new Map(
  (
    'alben:album antibiotika:antibiotikum arenen:arena boni:bonus daten:datum dogmen:dogma dramen:drama ' +
    'firmen:firma fora:forum foren:forum globen:globus kakteen:kaktus kommata:komma konten:konto ' +
    'lexika:lexikon museen:museum pizzen:pizza praktika:praktikum radien:radius rhythmen:rhythmus ' +
    'risiken:risiko schemata:schema skalen:skala stadien:stadion tempi:tempo themen:thema tories:tory ' +
    'traumata:trauma villen:villa viren:virus visa:visum zentren:zentrum zyklen:zyklus prinzipien:prinzip ' +
    'indizien:indiz'
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
    'los angeles moses hades ares brussels hussels naxos samos rhodos'
  ).split(' '),
);
