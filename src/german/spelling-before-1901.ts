import type { SpellingVariant } from './spelling-variants.ts';

/**
 * Spellings that the conference of 1901 did away with, brought to today's; readers load them, so the examples are
 * comments. Surnames keep theirs (Roth, Rath, Werth, Wirth, Arthur, Thierse), and so do words that other languages
 * spell like that today (Credit, Centre, Canal).
 * Source: Regeln für die deutsche Rechtschreibung nebst Wörterverzeichnis, 1902.
 */
const rows: readonly (readonly [pattern: RegExp, replacement: string])[] = [
  // Antheil
  [/theil(?!hard)/g, 'teil'],
  // theuer
  [/theuer/g, 'teuer'],
  // Thür
  [/(?<=^|haus|saal|stuben|garten|kirchen|zimmer)thur(?=$|en$)/g, 'tur'],
  // Thurm
  [/thurm/g, 'turm'],
  // Thäler
  [/thal(?=$|e$|e?s$|ern?$|sperr|kessel|fahrt)/g, 'tal'],
  // Thiere
  [/thier(?=$|e$|e[ns]$|arzt|welt|reich|schutz|garten)/g, 'tier'],
  // Thatsache
  [/that(?=sach|ig|ers?$|ern$|kraft|bestand)/g, 'tat'],
  // Unthat
  [/(?<=un|misse|wohl|helden|gewalt)that(?=$|en$)/g, 'tat'],
  // gethan
  [/gethan/g, 'getan'],
  // nothwendig
  [/noth(?=wend|wehr|lage|stand|durft|hilf|ig)/g, 'not'],
  // vermuthlich
  [/muth(?=ig|mass|lich|los|voll|e[nt]$|ung)/g, 'mut'],
  // Armuth
  [/(?<=ar|hoch|an|gross|ge|un|weh|uber)muth(?=$|s$)/g, 'mut'],
  // Rathhaus
  [/^rath(?=haus|schlag|los|geber)/g, 'rat'],
  // Heirath
  [/(?<=hei|ver|vor|bei|stadt|land|hof|bundes|reichs|staats|rungs|be|ge|er)rath/g, 'rat'],
  // werthvoll
  [/werth(?=voll|los|papier|schatz|e$|e[ns]$|ig)/g, 'wert'],
  // bemerkenswerth
  [/(?<=ns|preis|geld|mehr)werth/g, 'wert'],
  // Wirthschaft
  [/wirth(?=schaft|lich)/g, 'wirt'],
  // Gastwirth
  [/(?<=gast|land)wirth/g, 'wirt'],
  // Eigenthum
  [
    /(?<=eigen|reich|alter|irr|christen|juden|bis|herzog|fursten|konig|wachs|heilig|volks|kaiser)thum/g,
    'tum',
  ],
  // Thränen
  [/thran(?=en)/g, 'tran'],
  // Stadtthor
  [/(?<=stadt|haus|burger|burg|scheunen)thor(?=$|e$|e?s$|en$)/g, 'tor'],
  // Thorheit
  [/thor(?=heit|icht|weg)/g, 'tor'],
  // Thee
  [/^thee(?=s?$|tass|kann|haus)/g, 'tee'],
  // Blüthe
  [/bluth(?=en?$|enz|ezeit)/g, 'blut'],
  // Hochfluth
  [/(?<=^|hoch|sturm|spring)fluth/g, 'flut'],
  // Miethe
  [/mieth/g, 'miet'],
  // athmen
  [/(?<=^|ein|aus|auf)ath(?=em|m)/g, 'at'],
  // Rhederei
  [/rheder/g, 'reeder'],
  // giebt
  [/gieb(?=s?t$)/g, 'gib'],
  // gieng
  [/([gfh])ieng(?=$|e$|en$)/g, '$1ing'],
  // Regirung
  [/ir(?=ungs?(?:en)?$)/g, 'ier'],
  // regiren
  [/(?<=reg|stud|marsch|exist|organis|telegraf|fotograf|arret|konstat)ir(?=en|t)/g, 'ier'],
  // Capitän
  [/capit(?=an|el|ol|ulat)/g, 'kapit'],
  // Commando
  [/comm(?=and|iss|un|entar)/g, 'komm'],
  // Conferenz
  [/con(?=cert|ferenz|fli[ck]t|gress|sul|sum|stitution|tract)/g, 'kon'],
  // Concert
  [/koncert/g, 'konzert'],
  // Effect
  [/(?<=konfli|kontra|effe|pun)ct/g, 'kt'],
  // Correspondent
  [/correspond/g, 'korrespond'],
  // Colonie
  [/colon(?=ie|ial)/g, 'kolon'],
  // Cultur
  [/cultur/g, 'kultur'],
  // Director
  [/(?<=dire|do|inspe)ctor/g, 'ktor'],
  // Redaction
  [/(?<=fra|produ|reda|se)ction(?=$|en$|s[bfgkmprsv])/g, 'ktion'],
  // Publicum
  [/publicum/g, 'publikum'],
  // Officier
  [/offici(?=er|ell)/g, 'offizi'],
  // Medicin
  [/medicin/g, 'medizin'],
  // Procent
  [/procent/g, 'prozent'],
  // Process
  [/process(?=$|e$|e[ns]$|ion)/g, 'prozess'],
  // Centrum
  [/centrum/g, 'zentrum'],
  // Centralbahn
  [/central(?=[a-z]{3})/g, 'zentral'],
  // Socialdemokrat
  [/social(?=demokrat|ist|ism|politi)/g, 'sozial'],
  // Litteratur
  [/litteratur/g, 'literatur'],
  // tödten
  [/todt(?=e[nt]|ung)/g, 'tot'],
  // tödtlich
  [/todt(?=lich)/g, 'tod'],
  // Waare
  [/waar(?=e$|en)/g, 'war'],
  // sämmtlich
  [/sammtlich/g, 'samtlich'],
  // gesammt
  [/gesammt/g, 'gesamt'],
  // Hülfe
  [/hulf(?=e$|s|los|reich)/g, 'hilf'],
];

export const spellingBefore1901: readonly Pick<SpellingVariant, 'pattern' | 'replacement'>[] = rows.map(
  ([pattern, replacement]) => ({ pattern, replacement }),
);
