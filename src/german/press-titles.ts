/** Papers and broadcasts named by an everyday word: meant only where the text speaks of a paper. */
export const titlesThatAreWords: ReadonlySet<string> = new Set(
  'bild bote bunte echo falter focus freitag freundin gala kurier monitor panorama presse profil report spiegel standard stern tag welt woche zeit'.split(
    ' ',
  ),
);

/** What stands before the name of a paper: das Magazin Spiegel, laut Bild. */
export const titleLeads: ReadonlySet<string> = new Set(
  'blatt boulevardblatt boulevardzeitung fernsehmagazin illustrierte illustrierten laut magazin magazins nachrichtenmagazin nachrichtenmagazins onlineportal politmagazin portal sender sendung tageszeitung wochenblatt wochenmagazin wochenzeitung zeitschrift zeitung'.split(
    ' ',
  ),
);

/** What papers do, and what is done to them: Der Spiegel berichtet, sagte er der Zeit. */
export const reportingVerbs: ReadonlySet<string> = new Set(
  'berichtet berichtete berichteten erklärt erklärte enthüllt enthüllte interviewt kommentiert kommentierte meldet meldete nennt nannte sagte schreibt schrieb titelt titelte veröffentlicht veröffentlichte zitiert zitierte'.split(
    ' ',
  ),
);
