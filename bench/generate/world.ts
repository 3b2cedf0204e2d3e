import { beats, type Beat } from './beats.ts';
import { familyNames, mensNames, offices, womensNames } from './names.ts';
import { compound, type Noun, readNouns } from './noun.ts';
import { cityCount, towns, type Town } from './places.ts';
import type { Random } from './random.ts';
import { slug } from './slug.ts';
import { zipf } from './zipf.ts';

export interface Person {
  readonly number: number;
  readonly id: string;
  readonly name: string;
  readonly surname: string;
  readonly office: string;
}

export interface Organization {
  readonly number: number;
  readonly id: string;
  /** With the town as part of its name. */
  readonly noun: Noun;
  /** Which of the kinds of organisation it is. */
  readonly kind: number;
  readonly town: Town;
}

/** As many persons as an archive of a hundred thousand articles names. */
const personCount = 20_000;

const rareness = 0.85;
const flatness = 5;

const organizationKinds: readonly Noun[] = readNouns(
  'Universität f, Landgericht n s, Handwerkskammer f, Klinikum n s, Hafengesellschaft f, Verkehrsverbund m s, Stadttheater n s, ' +
    'Bürgerverein m s, Sparkasse f, Volkshochschule f, Naturschutzbund m s, Stadtarchiv n s',
);

/** The associations that the organisations of a kind belong to, in the order of the kinds. */
export const associations: readonly string[] = [
  'Konferenz der Hochschulen',
  'Richterbund der Länder',
  'Bund der Handwerkskammern',
  'Gesellschaft der Krankenhäuser',
  'Verbund der Seehäfen',
  'Arbeitskreis Nahverkehr',
  'Bühnenbund',
  'Dachverband der Bürgervereine',
  'Verband der Sparkassen',
  'Bund der Volkshochschulen',
  'Naturring',
  'Arbeitsgemeinschaft der Archive',
];

const townAt = zipf(towns.length, 0.9, 4);
const personAt = zipf(personCount, rareness, flatness);
const organizationAt = zipf(organizationKinds.length * cityCount, 0.8, 8);
const beatAt = zipf(beats.length, 0.5, 2);
const wordAt = new Map<number, (random: Random) => number>();

/** A rank among so many words, drawn as words are used. */
const rankOf = (random: Random, size: number): number => {
  const draw = wordAt.get(size) ?? zipf(size, 1, 2);
  wordAt.set(size, draw);
  return draw(random);
};

const drawn = <Item>(random: Random, items: readonly Item[]): Item => {
  const item = items[rankOf(random, items.length)];
  if (item === undefined) throw new RangeError('Nothing to draw from.');
  return item;
};

/** The person of a rank; no two have the same name, because the step shares no factor with the number of names. */
const personOf = (number: number): Person => {
  const givenNames = womensNames.length + mensNames.length;
  const step = 104_729;
  const pair = (number * step + 7) % (givenNames * familyNames.length);
  const given = pair % givenNames;
  const isWoman = given < womensNames.length;
  const surname = familyNames[Math.floor(pair / givenNames)] ?? '';
  const name = `${(isWoman ? womensNames[given] : mensNames[given - womensNames.length]) ?? ''} ${surname}`;
  const [ofWoman = '', ofMan = ''] = offices[(number * 7) % offices.length] ?? [];
  return { number, id: slug(name), name, surname, office: isWoman ? ofWoman : ofMan };
};

/** Who signs articles; no authority file knows them. */
export const writerOf = (random: Random): Person => personOf(personCount + random.below(300));

/** The organisation of a rank: every kind in every city. */
const organizationOf = (number: number): Organization => {
  const kind = (number * 5) % organizationKinds.length;
  const town = towns[Math.floor(number / organizationKinds.length)];
  const noun = organizationKinds[kind];
  if (town === undefined || noun === undefined) throw new RangeError(String(number));
  const placed = {
    word: `${noun.word} ${town.name}`,
    gender: noun.gender,
    genitive: `${noun.genitive} ${town.name}`,
  };
  return { number, id: slug(placed.word), noun: placed, kind, town };
};

export const drawTown = (random: Random): Town => {
  const town = towns[townAt(random)];
  if (town === undefined) throw new RangeError('No town.');
  return town;
};

export const drawPerson = (random: Random): Person => personOf(personAt(random));

export const drawOrganization = (random: Random): Organization => organizationOf(organizationAt(random));

export const drawBeat = (random: Random): Beat => {
  const beat = beats[beatAt(random)];
  if (beat === undefined) throw new RangeError('No desk.');
  return beat;
};

/** A compound that does not say the same twice: no Kassenkasse. */
const drawCompound = (random: Random, firsts: readonly string[], nouns: readonly Noun[]): Noun => {
  const noun = drawn(random, nouns);
  for (;;) {
    const first = drawn(random, firsts);
    if (first.slice(0, 4) !== noun.word.slice(0, 4)) return compound(first, noun);
  }
};

/** A matter in the desk's words; one in five borrows its first part from another desk. */
export const drawMatter = (random: Random, beat: Beat): Noun =>
  drawCompound(random, random.chance(0.2) ? random.pick(beats).firsts : beat.firsts, beat.matters);

export const drawBody = (random: Random, beat: Beat): Noun => drawCompound(random, beat.firsts, beat.bodies);
