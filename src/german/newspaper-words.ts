/** A place before one of these is part of a newspaper's or broadcaster's name: Washington Post, Berliner Zeitung. */
export const newspaperWords: ReadonlySet<string> = new Set(
  [
    'abendblatt abendpost allgemeine allgemeinen anzeiger bild blatt bote bulletin chronicle courier daily dispatch',
    'echo examiner express gazette globe guardian herald illustrierte inquirer journal kreiszeitung kurier magazine merkur',
    'mail mirror monitor morgenpost nachrichten neueste news observer post presse record register review rundfunk',
    'rundschau sentinel spectator standard star sun tageblatt tageszeitung tagblatt telegraph telegraf times today',
    'tribune volksblatt wochenblatt zeitung',
  ].flatMap((row) => row.split(' ')),
);

/** After the adjective of a city these mean what is printed or heard there: Pariser Presse. */
export const pressInGeneral: ReadonlySet<string> = new Set(['presse']);

/** A place after one of these is part of a club's name: Borussia Dortmund, Real Madrid. */
export const clubWords: ReadonlySet<string> = new Set(
  [
    'alemannia arminia bayer bayern borussia dynamo eintracht fc fortuna fsv hertha inter juventus kickers lok',
    'lokomotive msv olympique preußen preussen rb rapid real sc sg spvgg sporting sv tsg tsv union vfb vfl werder zska',
  ].flatMap((row) => row.split(' ')),
);
