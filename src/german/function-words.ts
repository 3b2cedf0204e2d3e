/**
 * Words that carry grammar rather than content: articles, pronouns, prepositions, conjunctions, auxiliaries
 * and the commonest adverbs, each in the forms a text shows. A query drops them unless it has nothing else.
 */
export const functionWords: readonly string[] = [
  'ab aber alle allem allen aller alles als also am an ander andere anderem anderen anderer anderes anders',
  'auch auf aus bei beim bereits bin bis bist bzw da dabei dadurch dafür dagegen daher damit danach dann daran',
  'darauf daraus darin darüber darum das dass dasselbe davon dazu dein deine deinem deinen deiner deines dem',
  'demselben den denn denen denselben der deren derselbe derselben des desselben dessen dich die dies diese',
  'dieselbe dieselben diesem diesen dieser dieses dir doch dort du durch ebenso ein eine einem einen einer',
  'eines einig einige einigem einigen einiger einiges einmal er es etwa etwas euch euer eure eurem euren eurer',
  'eures für gegen gegenüber gewesen hab habe haben habt hast hat hatte hatten hätte hätten hier hin',
  'hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres im immer in indem ins ist ja je jede jedem jeden',
  'jeder jedes jedoch jene jenem jenen jener jenes jetzt kann kein keine keinem keinen keiner keines können',
  'könnte könnten konnte konnten laut man manche manchem manchen mancher manches mehr mein meine meinem meinen',
  'meiner meines mich mir mit muss musste mussten müssen müsste nach nachdem neben nicht nichts noch nun nur ob',
  'obwohl oder ohne sehr sei seien sein seine seinem seinen seiner seines seit selbst sich sie sind so sogar',
  'solche solchem solchen solcher solches soll sollen sollte sollten sondern sonst soweit sowie sowohl statt',
  'trotz über um und uns unser unsere unserem unseren unserer unseres unter viel viele vielem vielen vieler',
  'vieles vom von vor während wann war waren wäre wären warum was weg wegen weil weiter welche welchem welchen',
  'welcher welches wem wen wenn wer',
  'weshalb weswegen wieso wieviel wieviele wodurch wofür woher wohin womit woran worauf worin worüber wovon wozu',
  'werde werden wessen wie wieder will wir wird wirst wo wobei wohl wollen wollte wollten worden wurde wurden',
  'würde würden zu zum zur zwar zwischen',
].flatMap((line) => line.split(' '));

/** Function words that are spelled like a noun or a name, which may be meant without a capital: Weg, All, bin Laden. */
export const functionWordsLikeNouns: readonly string[] =
  'all aus bin laut man ob sein soll statt trotz weg werden will'.split(' ');
