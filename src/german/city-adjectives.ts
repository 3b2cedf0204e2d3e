/** Adjectives of cities that are not the name and -er. */
export const irregularCityAdjectives: ReadonlyMap<string, readonly string[]> = new Map([
  ['basel', ['basler', 'baseler']],
  ['bern', ['berner']],
  ['dresden', ['dresdner', 'dresdener']],
  ['essen', ['essener']],
  ['halle', ['hallesche', 'halleschen', 'hallenser']],
  ['hannover', ['hannoversche', 'hannoverschen', 'hannoveraner']],
  ['jena', ['jenaer', 'jenenser']],
  ['kassel', ['kasseler', 'kassler']],
  ['lissabon', ['lissabonner', 'lissaboner']],
  ['madrid', ['madrider']],
  ['muenchen', ['muenchner', 'muenchener']],
  ['rom', ['roemische', 'roemischen', 'roemischer']],
  ['zuerich', ['zuercher', 'zuericher']],
]);
