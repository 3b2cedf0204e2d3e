/** Adjectives of cities that are not the name and -er. */
export const irregularCityAdjectives: ReadonlyMap<string, readonly string[]> = new Map([
  ['basel', ['basler', 'baseler']],
  ['bern', ['berner']],
  ['dresden', ['dresdner', 'dresdener']],
  ['essen', ['essener']],
  ['halle', ['hallenser']],
  ['hannover', ['hannoveraner']],
  ['jena', ['jenaer', 'jenenser']],
  ['kassel', ['kasseler', 'kassler']],
  ['lissabon', ['lissabonner', 'lissaboner']],
  ['madrid', ['madrider']],
  ['muenchen', ['muenchner', 'muenchener']],
  ['rom', []],
  ['zuerich', ['zuercher', 'zuericher']],
]);
