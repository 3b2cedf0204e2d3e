/** Elements that leave their verb: „schlug … vor“, „vorgeschlagen“, „vorzuschlagen“. Longest first. */
export const separablePrefixes: readonly string[] = (
  'aufrecht auseinander bevor dar dran entgegen fertig leer vorher wiedergut wiederher ' +
  'gegenüber zusammen hindurch hinunter hinüber herunter herüber vorwärts rückwärts ' +
  'zurecht zurück vorüber vorbei voraus voran hinterher hinweg hinein hinaus hinauf hinab heraus herein herauf ' +
  'herbei hervor herum heran herab hinzu nieder weiter wieder bereit bekannt bloß einher empor ' +
  'daran darauf davon dazu dabei durch statt teil fern fest frei hoch klar kalt gleich gut heim her hin los ' +
  'miss mit nach nahe quer sicher still tot über um unter vor wahr weg wett zu ab an auf aus bei da ein fort'
)
  .split(' ')
  .toSorted((one, other) => other.length - one.length);

/** Elements that stay with their verb and keep its participle from taking ge-: „verstehen, verstanden“. */
export const inseparablePrefixes: readonly string[] =
  'be emp ent er hinter miss ver voll wider zer über unter um durch wieder'.split(' ');

/** Separable prefixes as they stand at the end of a clause. Those that are commoner as something else are left out. */
export const particles: readonly string[] = (
  'ab an auf aus bei dar ein entgegen fest fort frei heim her heran heraus herbei herein hervor hin hinaus hinein ' +
  'hinzu los mit nach nieder statt teil um vor voran voraus vorbei weg weiter zu zurecht zurück zusammen'
).split(' ');

/** What may follow the end of a clause without a comma. */
export const clauseOpeners: readonly string[] = 'und oder sowie aber sondern denn dass um als wie bis'.split(
  ' ',
);
