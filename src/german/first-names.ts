/** First names of people in German news, of many languages, without accents and in lower case. */
export const firstNames: ReadonlySet<string> = new Set(
  `
aaron abbas abdel abdul abdullah abraham achim adam adele adolf adrian agnes ahmad ahmed aiman alain alan albert alberto aldo alejandro aleksandar aleksander
aleksei alena alessandra alessandro alex alexander alexandra alexandre alexei alexej alexis alfons alfonso alfred alfredo ali alice alicia aline alma alois alvaro amal amanda
amin amir amira ana anastasia anatoli anatolij andre andrea andreas andrei andrej andres andrew andrey andrij andrzej angela angelika angelo anika anita anja anke ann anna
annalena anne annegret annegrete annelie annemarie annette anselm antje anton antonia antonio antony arif ariel armin arne arno arnold arthur artur arturo
astrid athanasios august auguste augusto augustin axel ayse aysel aziz baerbel bahar barack barbara barry bart bashar bastian beat beata beate beatrice beatrix ben benedikt
benigno benjamin benny bernard bernd bernhard bernie berta bertold bettina bianca bilal bill birgit birgitta birte bjarne bjoern bob bodo bogdan boris brad brigitte britta
bruce bruno burkhard can carina carl carla carles carlo carlos carmen carola carolin carolina caroline carsten caspar catherine cecilia celine chantal charles charlotte chloe chris
christa christel christian christiane christin christina christine christof christoph christopher christos cilia claas claire clara clarissa claude claudia claudio claus
clemens colin conrad constanze cora cordula cornelia cristian cristina cristobal cyril cyrill dagmar damian dan dana daniel daniela daniele danielle danny daria dario david
davide dean deborah delcy denis deniz dennis detlef diana diego dieter dietmar dietrich dilma dimitri diosdado dirk djamila dmitri dmitrij dmitry dmytro dolores dominic dominik
dominique don donald doris dorothea dorothee dries dunja eberhard eckart eckhard eddie edgar edith edmund eduard eduardo edward eike ekkehard elena eleonora elfriede elia elias
elif elisa elisabeth elise elizabeth elke ella ellen elmar elon else elvira emanuel emil emilia emilio emily emine emma emmanuel emre enrico enrique erdal erhard eric erich
erik erika erna ernesto ernst erwin esra esteban estelle esther eugen eugene eva evelyn evgeny evo fabian fabienne fabio fabrizio fahrad farid fatima fatma federico felicitas
felipe felix ferdinand fernanda fernando filip fiona flavio florence florian francesca francesco francis francisco franco francois francoise frank franz franziska frauke fred
freddy frederic frederik frida frieda friederike friedhelm friedrich friedrike fritz gabor gaby gabriel gabriela gabriele gavin geert georg george georgi georgios gerald
gerard gerd gerda gerhard gerlinde gero gertrud giacomo gianni gideon gilbert gina giorgia giorgio giovanni gisela gitta giulia giuseppe gloria goran gordon grace greg gregor
gregory greta grete gretel gudrun guenter guenther guido guillermo gunnar gustav gustavo guy hakan hamid hanna hannah hannelore hannes hans hansjoerg hanspeter harald harry
hartmut hasan hassan hatice hauke heide heidemarie heidi heike heiko heiner heinrich heinz hektor helen helena helene helga helge hella helmut hendrik henning henri henriette
henrik henrique henry herbert heribert hermann herta hilda hilde hildegard hillary holger horst howard hubert hubertus hugo hussein ian ibrahim ida ignacio ignatz igor ihor ilham
ilja ilka ilona ilse imke immanuel imre ina ines inga inge ingeborg ingo ingrid ira irena irene irina iris irma isa isaac isabel isabell isabella isabelle ismail ivan ivo iwan
jack jackie jacob jacqueline jacques jaime jair jakob jamal james jan jana jane janet janina janine janis jared jasmin jason javier jean jeanette jeff jenna jennifer jenny jens jeremy
jeronimo jerry jesco jessica jesus jill jim jimmy jo joachim joana joanna joao jochen joe joel joerg johan johann johanna johannes john johnny jolanda jon jonas jonathan jordi
jorge jos jose josef josefine joseph joshua josip juan juana juergen jules julia julian juliane julie julien julio julius juri jurij justin justine justus jutta kai kaja kamala
karen karim karin karina karl karla karlheinz karol karola karolina karoline karsten kaspar kassym katarina katharina katherine kathleen kathrin kathy katja katrin kay keir keith
kemal ken kenneth kerstin kevin khaled kilian kim kimberly kirsten kirstin klara klaus klemens knut konrad konstantin konstantinos kristin kristina kurt kyriakos lara lars
larry laszlo laura laurence laurent lea leandro lech leila lena leo leon leonard leonardo leonhard leonid leonie leopold leopoldo leszek lidia liam lili lilian liliana lilly lina linda lindsey
lisa lisbeth liz lloyd lorena lorenz lorenzo lotte lothar louis louisa louise luc luca lucas lucia luciano lucie lucy ludger ludmila ludwig luigi luis luisa luiz lukas luke lula
lutz lydia madeleine magda magdalena magnus mahmoud mahmud maike maja malte manfred manja manuel manuela marc marcel marcello marcelo marco marcos marcus mareike margaret margarete
margarita margit margot margrethe margret maria mariam marian mariana marianne marie marina marine mario marion marisol marius mark marko markus marlene marlies marta martha martin
martina marvin mary masoud massimo mateo mateusz matteo matthew matthias matthieu matti maurice mauricio max maximilian maya mechthild medea mehdi mehmet melanie melissa mercedes merle meryem
mesut micha michael michail michaela michal michel michele michelle mick miguel mihai mike mikhail mikhael milan milena milos mina mira mirco miriam mirjam mirko mirza mohamed mohammad mohammed
moritz moses muammar muhammad muhammed murat mustafa myriam nabil nadia nadine nadja nancy naomi narendra natalia natalie natascha nathalie nathan nele neil nelson nena nicola nicolae nicolas nicole nicos nigel
nikita niklas niko nikola nikolai nikolaj nikolas nikolaus nikos nils nina noah noam noemi nora norbert norman nuri odile olaf ole oleg oleh oleksandr oleksij olena olga oliver olivia olivier
omar ortwin oscar oskar osman oswald otto pablo pamela paola paolo pascal patricia patricio patrick patrik paul paula pauline paulo pavel pawel pedro peer penny pepe peter petra
petro petros phil philip philipp philippe pia pierre pieter piotr pius pjotr pola prisca rachel rafael rahel raimund rainer ralf ralph ramon ramona ramsan rana randy raphael raul raymond rebecca recep
regina regine reiner reinhard reinhold rene renate renata renzo rex ricarda ricardo riccardo richard rick rita robert roberta roberto robin rodrigo rodolfo roger roland rolf roman romano
romy ron ronald ronja ronny rosa rosemarie rosi ross roswitha roy rudi rudolf ruediger rupert rui ruth ryan sabina sabine sabrina sahra said salim salma salman salome salvador salvatore sam samir samuel
samuele sandra sandro santiago sara sarah sascha saskia scott sean sebastian sedat selim selma sepp serap serge sergej sergei sergey sergio serhij severin shinzo sibylle sidney siegfried siegmar
sigmar sigmund sigrid silja silke silvana silvia silvio simon simona simone sina sofia sofie soenke soeren sonja sophia sophie stacy stanislaw stefan stefanie stefano steffen steffi stella sten stephan
stephane stephanie stephen steve steven stuart sven svenja svetlana swantje swetlana sybille sylvia sylvie tamara tanja tania tanya tarek tareck tarik tatjana ted teresa terry thea theo theodor
theresa therese theresia thierry thilo thomas thorsten till tilman tilo tim timo timothy tina tino tobias toby todd tom tomas tomasz tommaso tommy tony torben torsten toni tracy tristan
udo ueli ulf uli ulla ulrich ulrike umberto urs ursula urszula uschi ute uta uwe vaclav valentin valentina valeria vanessa vassilis vera verena veronica veronika veronique victor victoria viktor
viktoria viktorija vincent vincenzo viola virginia vita vitali vitalij vito vittorio vivian vladimir volker volodymyr walburga waldemar walid walter waltraud wanda warren warwara wassili wendy
werner wesley wiebke wilfried wilhelm willem willi william willy wim winfried winston wjatscheslaw wladimir wladislaw wolf wolfgang wolfram wolodimir wolodymyr wulf xaver xavier xi yair yann yanis
yannick yasemin yasmin yasser yildiz yolanda yoshihide youssef yulia yuri yusuf yvan yves yvette yvonne zacharias zara zeynep zita zoe zoran zsolt zuzana
`
    .trim()
    .split(/\s+/),
);
