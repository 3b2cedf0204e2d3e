import type { Authority } from '../record/authority.ts';

/** All names under which an entity may stand in a text, the preferred one first. */
export const namesOf = ({ name, variants, formerNames }: Authority): readonly string[] => [
  name,
  ...variants,
  ...formerNames.map((former) => former.name),
];
