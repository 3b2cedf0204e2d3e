import type { Authority } from '../record/authority.ts';

/** Particles in lower case do not count in the alphabet: von der Leyen stands under L. */
export const withoutParticles = (surname: string): string =>
  surname.replace(/^(?:\p{Ll}[\p{L}’']*[\s-]+)+/u, '');

/** The name under which an entity stands in an alphabet: a person by the surname, all others as they are. */
export const sortName = (entity: Authority): string => {
  if (entity.kind !== 'person') return entity.name;
  const surname = entity.surname ?? entity.name.slice(entity.name.lastIndexOf(' ') + 1);
  return `${withoutParticles(surname)}, ${entity.name}`;
};
