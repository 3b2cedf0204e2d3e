import { adjectives } from './adjectives.ts';
import { type Case, declined, type Noun } from './noun.ts';
import type { Random } from './random.ts';
import type { Story } from './story.ts';
import { fillTemplate } from './template.ts';
import {
  drawBody,
  drawMatter,
  drawOrganization,
  drawPerson,
  drawTown,
  type Organization,
  type Person,
} from './world.ts';

const weekdays = ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'];
const months = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(
  ' ',
);
const smallNumbers = 'null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'.split(' ');

/** With the German point between thousands. */
const grouped = (number: number): string => String(number).replace(/\B(?=(?:\d{3})+$)/g, '.');

const isCase = (text: string | undefined): text is Case =>
  text === 'n' || text === 'g' || text === 'd' || text === 'a';

/** Writes the sentences of one article and keeps who was introduced in it. */
export interface Writer {
  readonly write: (template: string) => string;
  /** Writes a headline, which comes last: it names whom the text has introduced. */
  readonly writeHeadline: (template: string) => string;
  /** Goes on with other draws for what was kept of a text: who is not introduced there has to be. */
  readonly goOn: (random: Random, kept: string) => Writer;
  readonly named: Named;
}

/** Whom and what an article has named so far; persons were introduced with name and office. */
interface Named {
  readonly persons: Set<Person>;
  readonly organizations: Set<Organization>;
  readonly towns: Set<string>;
}

/** A writer for one article of a story in the given year. */
export const writerFor = (
  random: Random,
  story: Story,
  year: number,
  named: Named = { persons: new Set(), organizations: new Set(), towns: new Set() },
): Writer => {
  const { persons: introduced, organizations, towns } = named;
  const cast = random.chance(0.5) ? [...story.persons, drawPerson(random)] : story.persons;
  let last: Person | undefined;
  let lastOrganization: Organization | undefined;
  let isHeadline = false;

  const person = (): string => {
    const eligible = isHeadline && introduced.size > 0 ? [...introduced] : cast;
    let someone = random.pick(eligible);
    for (let turn = 0; someone === last && turn < 4; turn += 1) someone = random.pick(eligible);
    last = someone;
    if (introduced.has(someone)) return someone.surname;
    introduced.add(someone);
    return `${someone.office} ${someone.name}`;
  };
  const organization = (): Noun => {
    const ofStory = random.chance(0.75) ? random.pick(story.organizations) : undefined;
    const some = ofStory === undefined || ofStory === lastOrganization ? drawOrganization(random) : ofStory;
    lastOrganization = some;
    organizations.add(some);
    return some.noun;
  };
  const town = (own: boolean): string => {
    const some = own ? story.town : random.chance(0.7) ? story.otherTown : drawTown(random);
    towns.add(some.name);
    return some.name;
  };
  const noun = (letter: string): Noun => {
    if (letter === 'M') return story.matter;
    if (letter === 'O') return organization();
    if (letter === 'B') return random.chance(0.7) ? story.body : drawBody(random, story.beat);
    return random.chance(0.6) ? random.pick(story.others) : drawMatter(random, story.beat);
  };
  const adjective = (): string | undefined => adjectives[Math.floor(random.unit() ** 2 * adjectives.length)];
  const other = (code: string): string => {
    switch (code) {
      case 'P':
        return person();
      case 'L':
        return town(true);
      case 'L2':
        return town(false);
      case 'Z':
        return grouped(random.chance(0.5) ? random.between(110, 990) : random.between(11, 980) * 100);
      case 'z':
        return smallNumbers[random.between(2, 18)] ?? String(random.between(13, 29));
      case 'z.':
        return String(random.between(2, 19));
      case 'Mio':
        return random.chance(0.8)
          ? `${random.between(2, 480)},${random.between(1, 9)} Millionen ${other('Geld')}`
          : `${random.between(12, 95) * 10}.000 ${other('Geld')}`;
      case 'Pct':
        return `${smallNumbers[random.between(2, 30)] ?? random.between(13, 68)} Prozent`;
      case 'Tag':
        return random.pick(weekdays);
      case 'Monat':
        return random.pick(months);
      case 'Jahr':
        return String(year - random.between(1, 9));
      case 'Jahr+':
        return String(year + random.between(1, 8));
      case 'Geld':
        return year < 2002 ? 'Mark' : 'Euro';
      default:
        throw new TypeError(`Nothing fills {${code}}.`);
    }
  };
  const fill = (code: string): string => {
    const [letter = '', wanted, sign] = code;
    if (!'MXBO'.includes(letter) || code.length > 3) return other(code);
    if (wanted === undefined) return noun(letter).word;
    return isCase(wanted)
      ? declined(noun(letter), wanted, sign === '+' ? adjective() : undefined)
      : other(code);
  };
  const write = (template: string): string => fillTemplate(template, fill, random.below);
  return {
    write,
    writeHeadline: (template) => {
      isHeadline = true;
      const text = write(template);
      isHeadline = false;
      return text;
    },
    goOn: (ownRandom, kept) =>
      writerFor(ownRandom, story, year, {
        ...named,
        persons: new Set([...introduced].filter(({ name }) => kept.includes(name))),
      }),
    named,
  };
};
