/**
 * Nouns that say what a person is. A longer word that ends in one is one too: Außenminister, Kremlsprecher.
 * Written without inflection and without -in; in lower case, because compounds end in them.
 */
export const roleWords: readonly string[] = [
  'abgeordnete admiral adjutant aktivist aktivistin analyst anführer angeklagte anwalt anwältin arzt ärztin',
  'ausschussvorsitzende außenamtssprecher autor beauftragte befehlshaber berater bischof botschafter bruder',
  'bürgermeister chef chefin delegierte diktator diplomat direktor ehefrau ehemann enkel erzbischof experte',
  'expertin fotograf forscher frau freund freundin führer funktionär fürst general gegner generalin',
  'geschäftsführer geschäftsträger gouverneur gründer genosse gewerkschafter großherzog hauptmann herausgeber',
  'herr herzog historiker inhaber intendant intellektuelle journalist journalistin jurist juristin kaiser',
  'kandidat kandidatin kanzler kanzlerin kardinal kollege kollegin kommandeur kommandant kommissar',
  'korrespondent könig königin künstler leiter leutnant machthaber major manager marschall minister ministerin',
  'mitarbeiter mitglied mutter nachfolger oberst offizier ökonom oligarch papst partner pfarrer philosoph',
  'figur politiker politologe präsident präsidentin premier prinz prinzessin professor prokurist publizist',
  'rat rätin rebell rechtsanwalt rechtsanwältin redakteur redakteurin referent regierungschef regisseur',
  'reporter richter sänger schauspieler schriftsteller schwester sekretär sekretärin senator senatorin soldat',
  'sohn soziologe soziologin sprecher staatschef staatsanwalt staatsanwältin stellvertreter student tochter',
  'trainer unterhändler unternehmer vater verleger vermittler vertraute vertreter verteidiger vize vorgänger',
  'vorsitzende vorstand wirtschaftsweise wissenschaftler witwe zar zeuge',
  'architekt banker bankier biologe chemiker denker designer dichter dirigent dramatiker',
  'ingenieur kapitän komponist landwirt lehrer lyriker magnat maler mediziner milliardär millionär mogul',
  'pastor physiker pianist pilot polizist priester rabbiner reeder spieler spion spitzenkandidat stürmer',
  'theologe torwart tycoon verkäufer virologe',
].flatMap((row) => row.split(' '));

/** Forms of address, degrees and nobility that stand before a name and say nothing of an office; folded. */
export const titles: ReadonlySet<string> = new Set(
  [
    'herr herrn frau fraeulein dr prof professor sir lady lord dame don dona scheich mullah ajatollah pater',
    'baron baronin baroness edler freifrau freiherr freiherrn frhr fuerstin graefin graf grafen herzogin',
  ].flatMap((row) => row.split(' ')),
);

/** Endings by which a role word is inflected or made feminine; the bare word comes first. */
export const roleEndings: readonly string[] = ['', 'in', 'innen', 's', 'es', 'n', 'en', 'r', 'e', 'er'];
