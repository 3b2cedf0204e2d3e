import { cityCount, towns } from './places.ts';
import { publishers } from './publishers.ts';
import { slug } from './slug.ts';
import { topics } from './topics.ts';
import { associations, type Organization, type Person } from './world.ts';

type Row = Readonly<Record<string, unknown>>;

/** YAML whose records are JSON, one a line. */
const yaml = (rows: readonly Row[]): string => rows.map((row) => `- ${JSON.stringify(row)}\n`).join('');

const byNumber = (first: { readonly number: number }, second: { readonly number: number }): number =>
  first.number - second.number;

const personRow = ({ number, id, name, office }: Person): Row => ({
  id,
  name,
  description: `${office} in ${towns[(number * 11) % cityCount]?.name ?? ''}.`,
  born: String(1925 + ((number * 17) % 62)),
  roles: [{ role: office, from: String(1990 + ((number * 7) % 30)) }],
});

const associationId = (kind: number): string => slug(associations[kind] ?? '');

const organizationRow = ({ number, id, noun, kind, town }: Organization): Row => ({
  id,
  name: noun.word,
  description: `Sitz: ${town.name}.`,
  founded: String(1850 + ((number * 13) % 150)),
  parent: associationId(kind),
});

/** Everything an authority file must know for the articles that were written. */
interface Cast {
  readonly persons: ReadonlySet<Person>;
  readonly organizations: ReadonlySet<Organization>;
  readonly towns: ReadonlySet<string>;
}

/** The authority files for whom and what the articles name, by path. */
export const authorityFiles = (cast: Cast): ReadonlyMap<string, string> => {
  const persons = [...cast.persons].toSorted(byNumber);
  const organizations = [...cast.organizations].toSorted(byNumber);
  const kinds = [...new Set(organizations.map(({ kind }) => kind))].toSorted(
    (first, second) => first - second,
  );
  return new Map([
    ['authority/persons.yaml', yaml(persons.map(personRow))],
    [
      'authority/organizations.yaml',
      yaml([
        ...kinds.map((kind) => ({ id: associationId(kind), name: associations[kind] })),
        ...organizations.map(organizationRow),
      ]),
    ],
    [
      'authority/places.yaml',
      yaml(
        towns
          .filter(({ name }) => cast.towns.has(name))
          .map(({ name, latitude, longitude, country }) => ({
            id: slug(name),
            name,
            coordinates: { latitude, longitude },
            country,
          })),
      ),
    ],
    ['authority/topics.yaml', yaml(topics.map((topic) => ({ ...topic })))],
    [
      'authority/sources.yaml',
      yaml(
        publishers.map(({ id, name, description }) => ({
          id,
          name,
          description,
          url: `https://${id}.example/`,
        })),
      ),
    ],
  ]);
};
