/**
 * German words that are surnames as well, besides those in `common-surnames.ts`: after an article or an
 * adjective, and while nobody of that name was introduced, the word is meant.
 */
const nouns: readonly string[] = [
  'abend acker adler ahorn amsel anger angst apfel arm ast bach bad ball bank bart bass bauch becher beil bein besen',
  'bett beutel biber bier bild birke birne blatt blei blick blitz block blume boden bogen bohne bote brand braut brei',
  'brett brief bruch bruder brücke brunnen brust buch bude bügel bühne burg bürger butter deich dorf dorn drache draht',
  'ecke eiche eis eisen ende ente erbe erde ernst esel essen eule faden fahne falke fall fass faust feder fehler feind feld',
  'fels fest feuer fink finger fisch flachs flamme fleck fleisch fliege flügel fluss flut forst freund frieden frosch',
  'frost funk fuß gabel gans garten gast geier geiger geist geld gericht gerste glas glück gold graben gras grund haar',
  'habicht hafer hagel halle hals hammer hand handel haupt haus haut hecht heck heide heil heim held helm hemd herr herz',
  'heu hirt hof hoffnung holz honig horn hose huhn hut igel kalb kamm kampf kanne kanzler kasten kater kaufmann kegel',
  'keil kern kerze kessel kette kiel kind klee klinge kloster knabe knecht knopf kohle kopf korb korn kraft kranich kranz',
  'kraut krebs kreis kreuz krone krug küche kuchen kugel kunst kupfer lachs laden lamm lampe land laub lauf lehrer leim',
  'leiter licht linde loch löffel lohn luchs luft lust maler mann mantel marder mark markt maus mehl meister messer mond',
  'moor moos morgen most mühle mund mut mutter nacht nagel narr nebel nest nuss ofen ohr papst pech pelz pfarrer pfau pfeffer',
  'pfeifer pfeil pfennig pflug pilz platz post pracht priester prinz pulver rabe rad rahm rat raub rauch recht regen reh',
  'reif reim reis rest riegel riemen riese rind ring rock rose rost ruf ruhe saal sack saft salz sand sänger sarg sattel',
  'schaf schatz schein schenk schiff schild schilling schimmel schlange schlosser schnabel schnee schreiner schuh schütze',
  'schwan schwert see segel seiler sichel siegel silber sonne spatz specht speck sperber sperling spiegel spieß sprung',
  'stahl stange staub steiner stier stock storch stoß streich streit strick stroh strom stuhl sturm tag tanne tanz taube',
  'teich teufel tier tisch tod topf traum trost trunk tuch turm vater vetter wachs wagen wald wall wand wasser weg weide',
  'weiher wein weise welt werk wiese wild wind winkel wirt wolke wolle wunder wunsch wurm wurst zahn zander zange zaun',
  'bäcker bayer christ däne dank drescher ehre färber franke freude gärtner gerber gewalt glaser gnade heide hesse holländer',
  'kamin knappe kraft kramer krämer kummer landmann liebe lob metzger münch nachbar preuße ring sachse sattler schlosser',
  'schwabe schweizer seemann segen stolz tischler töpfer türk wächter weil',
  'zeit zelt ziegel ziel zorn zucker zweig',
];

export const wordsAsSurnames: ReadonlySet<string> = new Set(nouns.flatMap((row) => row.split(' ')));

/** Surnames that begin a sentence as an adverb or adjective too: Lange bevor …, Kurz nach …, Anders als … */
export const adverbsAsSurnames: ReadonlySet<string> = new Set(
  'anders ernst frei früh groß gut hoch klein kurz lang lange laut link neu recht scharf schnell spät stark voll weit wenig wild'.split(
    ' ',
  ),
);

/** What follows such a word when it is no name. */
export const afterAdverbs: ReadonlySet<string> = new Set(
  'als an auf bevor danach darauf dauerte es genug gesagt hatte hieß ist man nach nachdem schien sei seit so und unter vor war wird wurde zeit zuvor'.split(
    ' ',
  ),
);

/** What follows a surname that begins a sentence like a conjunction: Weil war krank, but: Weil er krank war. */
export const verbsAfterNames: ReadonlySet<string> = new Set(
  'darf durfte hat hatte hätte ist kann könnte konnte muss musste müsste sei soll sollte war wäre will wird wollte wurde würde'.split(
    ' ',
  ),
);
