/** Adjectives of cities that no rule makes of the name; Römer are people of antiquity and glasses. */
export const irregularCityAdjectives: ReadonlyMap<string, readonly string[]> = new Map([
  ['barmen', ['barmer']],
  ['basel', ['basler', 'baseler']],
  ['bern', ['berner']],
  ['bozen', ['bozner', 'bozener']],
  ['bremen', ['bremer']],
  ['dresden', ['dresdner', 'dresdener']],
  ['emden', ['emder']],
  ['giessen', ['giessener', 'giessner']],
  ['halle', ['hallenser']],
  ['hannover', ['hannoveraner']],
  ['jena', ['jenaer', 'jenenser']],
  ['kassel', ['kasseler', 'kassler']],
  ['lissabon', ['lissabonner', 'lissaboner']],
  ['madrid', ['madrider']],
  ['meissen', ['meissner', 'meissener']],
  ['muehlhausen', ['muehlhaeuser']],
  ['muenchen', ['muenchner', 'muenchener']],
  ['nordhausen', ['nordhaeuser']],
  ['recklinghausen', ['recklinghaeuser']],
  ['rom', []],
  ['schaffhausen', ['schaffhauser']],
  ['singen', ['singener']],
  ['zuerich', ['zuercher', 'zuericher']],
]);

/** Endings of the names of cities and what the adjective has instead; of all others the name takes -er, after an e -r. */
export const cityAdjectiveEndings: readonly (readonly [ending: string, adjective: string])[] = [
  ['bruecken', 'bruecker'],
  ['hoefen', 'hoefer'],
  ['ingen', 'inger'],

  ['stadt', 'staedter'],
  ['ungen', 'unger'],
];
