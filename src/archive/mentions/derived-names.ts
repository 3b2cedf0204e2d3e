import { cityAdjectiveEndings, irregularCityAdjectives } from '../../german/city-adjectives.ts';
import { adjectivesWithDirection, directions, placesWithDirection } from '../../german/direction-words.ts';
import { type CountryWords, countryWords } from '../../german/country-words.ts';
import { regionWords } from '../../german/region-words.ts';
import type { PlaceAuthority } from '../../record/authority.ts';
import { foldName } from './fold-name.ts';
import { namesOf } from '../names-of.ts';

const adjectiveEndings = ['e', 'en', 'er', 'es', 'em'];

const inhabitantForms = (folded: string): readonly string[] => {
  const stem = folded.endsWith('e') ? folded.slice(0, -1) : folded;
  return [folded, `${folded}s`, `${folded}n`, `${stem}en`, `${stem}in`, `${stem}innen`];
};

/** The adjective of a city: Göttingen, Göttinger; Darmstadt, Darmstädter; Karlsruhe, Karlsruher; Siegen, Siegener. */
const cityAdjectives = (folded: string): readonly string[] => {
  const irregular = irregularCityAdjectives.get(folded);
  if (irregular !== undefined) return irregular;
  const ending = cityAdjectiveEndings.find(([name]) => folded.endsWith(name));
  if (ending !== undefined) return [folded.slice(0, -ending[0].length) + ending[1]];
  return [folded.endsWith('e') ? `${folded}r` : `${folded}er`];
};

/** Words derived from places, folded, each with the places it can mean. */
export interface DerivedNames {
  /** In lower case but at the start of a sentence: kubanisch. */
  readonly adjectives: ReadonlyMap<string, readonly PlaceAuthority[]>;
  /** Before a hyphen only: deutsch-französisch. Alone it is a language: Er spricht deutsch. */
  readonly bareAdjectives: ReadonlyMap<string, readonly PlaceAuthority[]>;
  /** Capitalised: Kubaner. */
  readonly inhabitants: ReadonlyMap<string, readonly PlaceAuthority[]>;
  /** Capitalised: Südfrankreich, Südfrankreichs. */
  readonly parts: ReadonlyMap<string, readonly PlaceAuthority[]>;
  /** Capitalised, before a noun: Berliner. */
  readonly cityAdjectives: ReadonlyMap<string, readonly PlaceAuthority[]>;
}

const countries = new Map(
  [...regionWords, ...countryWords].flatMap((words) =>
    words.names.map((name) => [foldName(name), words] as const),
  ),
);

const wordsOf = (place: PlaceAuthority): CountryWords | undefined =>
  namesOf(place)
    .map((name) => countries.get(foldName(name)))
    .find((words) => words !== undefined);

/** The adjectives of a place that have a hyphen, which are several words to a text: nordrhein-westfälische. */
export const hyphenedAdjectives = (place: PlaceAuthority): readonly string[] =>
  (wordsOf(place)?.adjectives ?? []).filter((word) => word.includes('-')).map((word) => `${word}e`);

/** The words with a direction before them, but for those that name a place of their own. */
const directed = (words: readonly string[], own: ReadonlySet<string>): readonly string[] =>
  words.flatMap((word) =>
    directions.map((direction) => direction + word.toLowerCase()).filter((whole) => !own.has(whole)),
  );

const addTo = (
  map: Map<string, readonly PlaceAuthority[]>,
  forms: readonly string[],
  place: PlaceAuthority,
): void => {
  for (const form of forms) {
    const known = map.get(form) ?? [];
    if (!known.includes(place)) map.set(form, [...known, place]);
  }
};

/** What German derives from the names of the places: of countries by a table, of cities by rule. */
export const derivedNames = (places: readonly PlaceAuthority[]): DerivedNames => {
  const adjectives = new Map<string, readonly PlaceAuthority[]>();
  const bareAdjectives = new Map<string, readonly PlaceAuthority[]>();
  const inhabitants = new Map<string, readonly PlaceAuthority[]>();
  const parts = new Map<string, readonly PlaceAuthority[]>();
  const ofCities = new Map<string, readonly PlaceAuthority[]>();
  for (const place of places) {
    const names = namesOf(place).map(foldName);
    const country = wordsOf(place);
    const areas = directed(
      country?.names.filter((name) => /^\p{L}+$/u.test(name)) ?? [],
      placesWithDirection,
    );
    for (const area of areas.map(foldName)) addTo(parts, [area, `${area}s`], place);
    for (const word of directed(country?.adjectives ?? [], adjectivesWithDirection)) {
      addTo(
        adjectives,
        adjectiveEndings.map((ending) => foldName(word) + ending),
        place,
      );
    }
    for (const word of country?.adjectives ?? []) {
      const stem = foldName(word);
      const forms = adjectiveEndings.map((ending) => stem + ending);
      addTo(adjectives, forms, place);
      addTo(bareAdjectives, [stem], place);
    }
    for (const word of country?.inhabitants ?? []) addTo(inhabitants, inhabitantForms(foldName(word)), place);
    if (country !== undefined && country.inhabitants.length > 0) continue;
    const cities = names.filter((name) => /^[\p{L}]{3,}$/u.test(name));
    addTo(ofCities, cities.flatMap(cityAdjectives), place);
  }
  return { adjectives, bareAdjectives, inhabitants, parts, cityAdjectives: ofCities };
};
