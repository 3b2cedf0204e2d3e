/** First names met in German press texts, folded; a place after one is a surname: George Washington. */
export const givenNames: ReadonlySet<string> = new Set(
  [
    'abdullah abraham adam adolf ahmed albert aldo alejandro alex alexander alexandra alexej alfons alfred ali alice',
    'amira ana andrea andreas andrej andres andrew angela anja anke anna anne annalena annegret annette anthony anton',
    'antonio armin arnold arthur astrid august axel barack barbara beate ben benjamin bernd bernhard bernie bettina bill',
    'birgit bjoern bob bodo boris brigitte bruno carl carla carlos carmen carola caroline carsten cem charles charlotte',
    'chris christa christian christiane christina christine christoph christopher cilia clara claudia claus cornelia',
    'daniel daniela david denis denzel detlef diana diego dieter dietmar dilma dirk dmitri dmitrij dominik donald dorothea',
    'eberhard eckart edgar edith eduard elena elisabeth elizabeth elke ella elon emma emmanuel enrique erich erik ernst',
    'erwin esther eva evo ewald felix ferdinand fernando fidel florian francisco franco frank franz franziska frauke',
    'friedrich fritz gabriel gabriele georg george gerald gerd gerhard gerda gisela giorgia gregor greta guenter guenther',
    'guido gustav gustavo hannah hannelore hans harald harry hartmut heidi heike heiko heiner heinrich heinz helena helga',
    'helmut henri henry herbert hermann hilda hillary holger horst hubert hubertus hugo ibrahim ida ilse ines ingo ingrid',
    'irene iris isabel ivan iwan jack jacob jacques jair jakob james jan jana janet jason javier jean jeff jens jessica',
    'jim joachim joe johann johanna johannes john jonas jordan jorge jose josef joseph josephine joshua juan juergen juri',
    'julia julian juliane julius jutta kai kamala karin karl karla karoline karsten katarina katharina kathrin katja',
    'kerstin kevin klaus konrad konstantin kurt lara lars laura laurent lea leo leonard leonie liam linda lisa lothar louis',
    'louise luca lucas luis luisa lukas lutz madeleine magdalena malte manfred manuel manuela marc marcel marco marcus',
    'margaret margarete maria mariana marianne marie marina marine mario marion mark marko markus marlene marta martha',
    'martin martina mary mathias matteo matthias max maximilian melanie mia michael michaela michail michel michelle miguel',
    'mike mohammed monika moritz nadine nancy natalia natalie nelson nicola nicolas nicole nikita nikolai nikolaus nina',
    'norbert olaf oleg olga oliver olivier omar oscar oskar otto pablo patricia patrick paul paula paulo pedro peter petra',
    'philip philipp pierre pia rafael rainer ralf ralph ramon raphael raul rebecca recep regina reiner reinhard rene renate',
    'ricarda ricardo richard rita robert roberta roberto roland rolf roman ronald rosa rosemarie ruben rudi rudolf ruediger',
    'ruth sabine sahra salvador samuel sandra sara sarah saskia sebastian sergej sergio sibylle siegfried sigmar silke',
    'silvia simon simone sofia sonja sophie stefan stefanie steffen stephan stephen steve steven susanne svenja sven sylvia',
    'tanja tatjana theodor theresa thomas thorsten till tim timo tina tobias tom torsten udo ulf ulrich ulrike ursula ute',
    'uwe valentin valeria vera veronika victor victoria viktor vincent vladimir volker volodymyr walter waltraud werner',
    'wilhelm william willi willy winfried wladimir wolf wolfgang wolodymyr xavier xi xiomara yasmin yvonne zoe',
  ].flatMap((row) => row.split(' ')),
);

/** First names that are places as well: before another name they are no place. */
export const placesThatAreGivenNames: ReadonlySet<string> = new Set(
  'adelaide austin brooklyn charlotte chelsea dakota florence georgia israel jordan kenya madison paris santiago sofia sydney valencia victoria virginia vienna'.split(
    ' ',
  ),
);
