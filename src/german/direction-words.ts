/** Before the name of a country or region: its part that lies there. */
export const directions = 'nord süd ost west nordost nordwest südost südwest mittel zentral'.split(' ');

/**
 * What looks like a part of a country and is a place of its own, without inflection; most of them are states. A
 * mention of them says nothing of the country whose name they hold.
 */
export const placesWithDirection: ReadonlySet<string> = new Set(
  [
    'nordkorea südkorea nordirland südafrika südsudan südtirol osttimor westtimor nordmazedonien südgeorgien',
    'südrhodesien nordrhodesien nordvietnam südvietnam nordjemen südjemen westindien westsamoa westpapua',
    'nordamerika südamerika mittelamerika zentralamerika westvirginia ostpakistan westpakistan',
    'südossetien nordossetien nordborneo westsahara südarabien ostindien',
  ].flatMap((row) => row.split(' ')),
);

/** The beginnings of the adjectives that belong to those places. */
export const adjectivesWithDirection: ReadonlySet<string> = new Set(
  'nordkoreanisch südkoreanisch nordirisch südafrikanisch südsudanesisch nordmazedonisch nordvietnamesisch südvietnamesisch nordjemenitisch südjemenitisch westindisch ostindisch nordamerikanisch südamerikanisch mittelamerikanisch zentralamerikanisch'.split(
    ' ',
  ),
);
