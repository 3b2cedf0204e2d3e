const split = (words: string): readonly string[] => words.split(' ');

/** First names of women. */
export const womensNames = split(
  'Anna Maria Katharina Sabine Petra Monika Claudia Susanne Birgit Andrea Martina Gabriele Karin Ute Heike Kerstin Anja Silke ' +
    'Julia Stefanie Nicole Christine Barbara Angelika Ulrike Renate Ingrid Elke Brigitte Helga Gisela Hannelore Dagmar Beate ' +
    'Cornelia Doris Marion Annette Regina Astrid Britta Daniela Elisabeth Franziska Greta Hanna Ida Johanna Klara Lena Magda ' +
    'Nele Olga Paula Ricarda Sophie Theresa Ursula Vera Wiebke Yvonne Zoe Aylin Fatma Leyla Nadia Ewa Agnieszka Irina Tatjana ' +
    'Chiara Giulia Carmen Inés Linnea Sigrid Maren Antje Frauke Gesa Imke Jule Kaja Levke Mareike Nora Oda Rieke Svenja Tomke',
);

/** First names of men. */
export const mensNames = split(
  'Peter Michael Thomas Andreas Stefan Klaus Jürgen Wolfgang Frank Uwe Bernd Ralf Dirk Martin Matthias Holger Jens Torsten ' +
    'Markus Christian Sven Dieter Werner Manfred Günter Horst Gerhard Karl Heinz Helmut Rolf Hartmut Volker Rainer Norbert ' +
    'Ludwig Konrad Friedrich Georg Johannes Jakob Emil Anton Bruno Carsten Daniel Erik Fabian Gregor Henning Ingo Jannik Kai ' +
    'Lars Moritz Niklas Ole Philipp Robert Simon Till Ulf Viktor Wilhelm Yannick Mehmet Emre Kemal Omar Piotr Tomasz Sergej ' +
    'Dmitri Luca Matteo Javier Pablo Axel Björn Eike Fiete Hauke Ingwer Jasper Klaas Lasse Momme Nis Onno Rasmus Sönke Thore',
);

const stems = split(
  'Albers Bern Bock Brand Breit Brock Buch Busch Dall Dorn Eich Ell Feld Fink Frei Gers Grab Grün Hag Hart Heid Hell Hirsch ' +
    'Holl Holz Horn Kalk Kell Kirch Kemp Koll Kranz Lamm Lang Lind Loh Mark Matt Nord Oster Pohl Quand Rade Reich Ried ' +
    'Rosen Roth Sand Schar Schön Seid Sommer Stein Stroh Tann Teich Thal Uhl Vogel Wald Weid Weiß Wend Wester Wild Winter Wolf Zell',
);

const endings = split(
  'kamp mann meier hoff huber bauer müller berger städter egger hauser brink kötter loh feldt sen wieser fels ring graf reuter thaler ' +
    'acker bacher haupt hold lein mayr nagel rich schulte wart',
);

/** Family names, none of which a reader will meet too often. */
export const familyNames: readonly string[] = endings.flatMap((ending) =>
  stems.map((stem) => (stem + ending).replace(/(.)\1\1/, '$1$1')),
);

/** What somebody is, for a woman and for a man. */
export const offices: readonly (readonly [ofWoman: string, ofMan: string])[] = (
  'Bürgermeisterin/Bürgermeister Landrätin/Landrat Ministerin/Minister Sprecherin/Sprecher Vorstandssprecherin/Vorstandssprecher ' +
  'Geschäftsführerin/Geschäftsführer Professorin/Professor Staatssekretärin/Staatssekretär Präsidentin/Präsident Direktorin/Direktor ' +
  'Fraktionschefin/Fraktionschef Anwältin/Anwalt Richterin/Richter Ärztin/Arzt Lehrerin/Lehrer Unternehmerin/Unternehmer ' +
  'Gewerkschafterin/Gewerkschafter Forscherin/Forscher Kapitänin/Kapitän Landwirtin/Landwirt Intendantin/Intendant ' +
  'Botschafterin/Botschafter Historikerin/Historiker Ingenieurin/Ingenieur Schriftstellerin/Schriftsteller Trainerin/Trainer'
)
  .split(' ')
  .map((pair) => {
    const [woman = '', man = ''] = pair.split('/');
    return [woman, man] as const;
  });
