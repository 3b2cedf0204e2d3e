/**
 * The statements of rightsstatements.org and the licences of Creative Commons under the names they have in
 * German. Source: rightsstatements.org/page/1.0/?language=de, creativecommons.org/licenses/?lang=de.
 */
const statements: ReadonlyMap<string, string> = new Map([
  ['rightsstatements.org/vocab/InC/1.0', 'Urheberrechtsschutz'],
  ['rightsstatements.org/vocab/InC-EDU/1.0', 'Urheberrechtsschutz – Nutzung zu Bildungszwecken erlaubt'],
  ['rightsstatements.org/vocab/InC-NC/1.0', 'Urheberrechtsschutz – nicht kommerzielle Nutzung erlaubt'],
  ['rightsstatements.org/vocab/InC-RUU/1.0', 'Urheberrechtsschutz – Rechteinhaber nicht auffindbar'],
  [
    'rightsstatements.org/vocab/NoC-NC/1.0',
    'Kein Urheberrechtsschutz – nur nicht kommerzielle Nutzung erlaubt',
  ],
  ['rightsstatements.org/vocab/NoC-OKLR/1.0', 'Kein Urheberrechtsschutz – andere rechtliche Beschränkungen'],
  ['rightsstatements.org/vocab/CNE/1.0', 'Urheberrechtsschutz nicht bewertet'],
  ['rightsstatements.org/vocab/UND/1.0', 'Urheberrechtsschutz ungeklärt'],
  ['rightsstatements.org/vocab/NKC/1.0', 'Kein Urheberrechtsschutz bekannt'],
  ['creativecommons.org/publicdomain/mark/1.0', 'Gemeinfrei (Public Domain Mark 1.0)'],
  ['creativecommons.org/publicdomain/zero/1.0', 'CC0 1.0'],
  ['creativecommons.org/licenses/by/4.0', 'CC BY 4.0'],
  ['creativecommons.org/licenses/by-sa/4.0', 'CC BY-SA 4.0'],
  ['creativecommons.org/licenses/by-nd/4.0', 'CC BY-ND 4.0'],
  ['creativecommons.org/licenses/by-nc/4.0', 'CC BY-NC 4.0'],
  ['creativecommons.org/licenses/by-nc-sa/4.0', 'CC BY-NC-SA 4.0'],
  ['creativecommons.org/licenses/by-nc-nd/4.0', 'CC BY-NC-ND 4.0'],
]);

/** The German name of a rights statement's address; undefined for one that the table does not know. */
export const rightsStatement = (address: string): string | undefined =>
  statements.get(address.replace(/^https?:\/\//, '').replace(/\/(?:deed\.\w+|legalcode)?$/, ''));
