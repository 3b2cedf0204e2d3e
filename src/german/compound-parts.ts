const words = (...lines: readonly string[]): ReadonlySet<string> =>
  new Set(lines.flatMap((line) => line.split(' ')));

/** Words of two or three letters that occur as parts of compounds; other short strings are syllables. */
export const shortParts = words(
  'akt amt arm art bad ball bau bus chip ehe eid eis elf erz gas hof hut kfz kur lkw mut not öl ort ost pkw',
  'rad rat rom rum see süd tag tal tat tee tod ton top tor tür typ uhr web weg zar zeh zug',
);

/** First elements that are no words of their own but are split off and found: Vize|präsident, Elb|brücke. */
export const compoundPrefixes = words(
  'anti ex hyper inter interims meta mini neo nicht pro pseudo quasi rück semi sub super trans ultra unter vize',
  'elb ems',
);

/**
 * Strings that a word list knows or a corpus counts but that are never a part: affixes, fragments of them, and
 * words that do not compound. Without them `verhandlung` would be „Ver|Hand|Lung“.
 */
export const neverParts = words(
  'ab aber ander andere anderen anderer anderes anders ant anten ation auch auf bar be bei bis chen da dabei',
  'damit dann daran darauf darin darum das dass davon dazu dem den denn der dern des die doch dort dung durch eben',
  'ein eine einem einen einer eines enden ender ent enten ente er erat ere eren erer ern erst erin erinnen ers',
  'erung erungen es eur eure euren fach fest für ge gegen gen gung haben haft hat heit heits her hier hin hinter',
  'ich ieren iert igung ihm ihn ihr im immer in indem ine inen iner inne ion ionen isch ische ischen ismus ist isten',
  'ität täten kein keine keit keits kung lein len ler lich liche lichen ling los lung man mann mäßig mehr men mit',
  'nach nen ner nicht nichts nis noch nung nur oder ohne raus rauf reich reiche reichen rein ren rung sam sche',
  'schaft schaften schafts schen stan schon schw sehr selbst sen sich sie sind so soll ste sten ster sung ten ter tern',
  'board kation kations listin loge logen nisse nissen ration rationen ship rinnen rungen lern grammen vice furter halts nomen these tes tion tionen tions tum tung über um und ung ungen ungs uns unter ver voll vom von vor vorbei während wann war',
  'was weil weiter wenn wer wie wieder wir wird wo zer zu zum zung zur zurück zusammen zwischen',
  'bert dation fried gation hard lation lingen login login polis sation shire sion sionen tation tationen town',
);

/** With these a verb has been made before its noun: „Fortsetzung“ is of „fortsetzen“ and no „Setzung“. */
export const particlesOfVerbs = words(
  'auseinander außerbetrieb außerkraft bereit empor entgegen fertig fest fort frei heran heraus herauf herab herbei herein hervor hinaus',
  'hinein hinauf hinab hinweg hinzu inkraft instand los voran voraus vorbei zurecht',
);

/** A place where a longer word seems to have a joint and has none. */
export interface NoJoint {
  readonly before: RegExp;
  readonly after: RegExp;
  readonly example: string;
}

/** Foreign words that end like a German noun, names, and compounds that no longer mean what their parts mean. */
export const noJoints: readonly NoJoint[] = [
  { before: /(?:[aiou]|[aeiou]k)$/, after: /^tor(?:e?n?|s)(?![a-zäöü])/, example: 'Genera-tor, Projek-tor' },
  {
    before: /(?:genera|opera|transforma|reak|mode?ra|moni|ro|sek|trak|fak|vek)$/,
    after: /^tor/,
    example: 'Reak-torsicherheit',
  },
  {
    before: /(?:[bdhlnt]i?o|para|tele|ti?po|karto|steno)$/,
    after: /^gra(?:f|ph)/,
    example: 'Foto-graf, Tele-graf',
  },
  { before: /(?:metro|mono|nekro|akro|oligo)$/, after: /^pol/, example: 'Mono-pol' },
  {
    before: /(?:facto|monito|sponso|mento|tuto|enginee|cate|manufactu|struktu|sco|sha)$/,
    after: /^ring/,
    example: 'Facto-ring',
  },
  {
    before: /(?:halo|aller|patho|karzino|kanzero|hetero|homo|an[td]ro)$/,
    after: /^gen/,
    example: 'Aller-gen',
  },
  { before: /(?:[bdjmnprstvz]i|[nrt])a$/, after: /^list/, example: 'Spezia-list' },
  { before: /para$/, after: /^(?:meter|sit|dies)/, example: 'Para-meter' },
  { before: /komi$/, after: /^tee/, example: 'Komi-tee' },
  { before: /haus$/, after: /^halt/, example: 'Natur-haus-halt' },
  { before: /wirt$/, after: /^schaft/, example: 'Land-wirt-schaft' },
  { before: /dieb$/, after: /^st[aä]hl/, example: 'Dieb-stahl' },
  { before: /früh$/, after: /^stück/, example: 'Früh-stück' },
  { before: /hoch$/, after: /^zeit/, example: 'Hoch-zeit' },
  { before: /wider$/, after: /^(?:spr[uü]ch|st[aä]nd|ruf|will|part|hall)/, example: 'Wider-spruch' },
  { before: /unter$/, after: /^(?:schrift|schied|richt|kunft|künft|lage)/, example: 'Unter-schrift' },
  { before: /garde$/, after: /^robe/, example: 'Garde-robe' },
  { before: /(?:^|[^b])ball$/, after: /^ad/, example: 'Ball-ade' },
  { before: /ex$/, after: /^(?:change|tra[kh]t|press|hort|amen)/, example: 'Ex-change, Ex-trakt' },
  { before: /(?:^|[^m])pro$/, after: /^(?:test|band|gram|team|tour|porz)/, example: 'Pro-test, Pro-band' },
  { before: /zug$/, after: /^riff/, example: 'Zug-riff' },
  { before: /(?:voll|rück|ent|bezug)$/, after: /^z[uü]g/, example: 'Voll-zug, Rück-zug' },
  { before: /bahn$/, after: /^h[oö]f/, example: 'Bahn-hof' },
  {
    before: /(?:[ns]{2}|hous|carl|stan|tren|lang|mars|eger|chil|graf|bari|wimble|clin|prince)$/,
    after: /^ton(?:s|e|en)?$/,
    example: 'Hous-ton, Bari-ton',
  },
  { before: /^(?:hart|hell|alm|helm)$/, after: /^mut/, example: 'Hart-mut' },
  { before: /^mein$/, after: /^(?:rad|hof|eid)/, example: 'Mein-rad' },
  { before: /^tal$/, after: /^(?:iban|king)/, example: 'Tal-iban' },
  { before: /^gas$/, after: /^(?:tein|treu|tro)/, example: 'Gas-tein' },
  { before: /^rat$/, after: /^ibor/, example: 'Rat-ibor' },
  { before: /^rom$/, after: /^an/, example: 'Rom-anus' },
  { before: /komi$/, after: /^tat/, example: 'Komi-tat' },
  { before: /^mund$/, after: /^art/, example: 'Mund-art' },
  { before: /spec$/, after: /^tor/, example: 'Spec-tor' },
  { before: /micro$/, after: /^soft/, example: 'Micro-soft' },
  { before: /wolf$/, after: /^gang/, example: 'Wolf-gang' },
  { before: /däne$/, after: /^mark/, example: 'Däne-mark' },
  { before: /magde$/, after: /^burg/, example: 'Magde-burg' },
  { before: /erz$/, after: /^eug/, example: 'Erz-eugung' },
  { before: /(?:ex|dis|kom|trans|^op|^im|^de)$/, after: /^position/, example: 'Ex-position' },
  {
    before: /(?:gemein|gewalt|lang|wirk|grau|spar|arbeit|bedeut|merk|heil|furcht|selt|folg|betrieb)$/,
    after: /^same[mnrs]?$/,
    example: 'Gemein-samen',
  },
];

/** Words that look like compounds and are none, or whose parts mislead who searches for them. */
export const indivisible: readonly RegExp[] = [
  /^(?:mon|diens|mitt|donners|frei|sams|sonn)(?:tag|woch|abend)(?:s|e|en|es)?$/,
  /^(?:deutsch|russ|griechen|eng|schott|ir|is|finn|grön|hol|nieder|thai|weißruss|neusee)land(?:s|e|es|en)?$/,
  /^(?:sauer|rhein|burgen|vater|vogt|saar|est|lett|ermland)land(?:s|e|es|en)?$/,
  /^(?:septem|okto|novem|dezem)bers?$/,
  /^(?:partner|gesell|wissen|wirt|gemein|mann|gewerk|präsident|bot|eigen|land|leiden|genossen)schaft(?:en|s)?$/,
  /^(?:ergebnis(?:se|sen|ses)?|schwestern?|informationen?|interviews?|familien?|universität(?:en)?)$/,
  /^(?:haushalt|programm|paragra(?:ph|f)|kristall|transport(?:er[ns]?)?|vertrag|antrag|auftrag|beitrag)(?:e|es|s|en)?$/,
  /^(?:kommunist|demonstr|autonom|prothes|marionett|melaton|remoulad|mirabell|automat|internat|kombination|destination|koordination|nomination|katastroph|paralys|paraphras)\p{L}*$/u,
  /hausens?$/,
  /^(?:fernsehens?|jahr(?:hundert|zehnt|tausend)(?:e|s|en|es)?|highlights?|wellness|shopping|frankfurter|vietnames\p{L}*|playback|copyrights?|software|hardware)$/u,
];
