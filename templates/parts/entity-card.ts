import { pages, relativeLink } from '../../src/archive/links.ts';
import { dateWording } from '../../src/german/date-wording.ts';
import { entityWording as wording } from '../../src/german/wording/entities.ts';
import type {
  Authority,
  Coordinates,
  FormerName,
  OrganizationAuthority,
  PersonAuthority,
  PlaceAuthority,
  RoleInTime,
} from '../../src/record/authority.ts';
import type { EdtfDate } from '../../src/record/edtf-date.ts';
import type { SitePath } from '../../src/record/identifiers.ts';
import type { ShownEntity } from '../../src/record/entity-in-archive.ts';
import { type Child, type Html, html, joined } from '../html.ts';

const line = (label: string, ...values: readonly Child[]): Html | false => {
  const shown = values.filter((value) => value !== undefined && value !== false && value !== '');
  return (
    shown.length > 0 &&
    html`<div class="card-line"><dt>${label}</dt>${shown.map((value) => html`<dd>${value}</dd>`)}</div>
`
  );
};

const inWords = (date: EdtfDate | undefined): string | undefined => date && dateWording(date);

const time = ({ from, to }: Pick<RoleInTime, 'from' | 'to'>): string | undefined => {
  if (from !== undefined && to !== undefined) return wording.span(dateWording(from), dateWording(to));
  if (from !== undefined) return wording.since(dateWording(from));
  return to && wording.until(dateWording(to));
};

const office = (role: RoleInTime): Html =>
  html`${role.role}${time(role) !== undefined && html` <span class="card-note">${time(role)}</span>`}`;

const formerName = (former: FormerName): Html =>
  html`${former.name}${time(former) !== undefined && html` <span class="card-note">${time(former)}</span>`}`;

const degrees = (amount: number): string => amount.toLocaleString('de-DE', { maximumFractionDigits: 3 });

const coordinates = ({ latitude, longitude }: Coordinates): string =>
  wording.degrees(degrees(Math.abs(latitude)), latitude >= 0, degrees(Math.abs(longitude)), longitude >= 0);

let countryNames: Intl.DisplayNames | undefined;

/** Names of countries take long to get, and few builds print one. */
const countryName = (code: string): string | undefined => {
  countryNames ??= new Intl.DisplayNames(['de'], { type: 'region' });
  return countryNames.of(code);
};

const link = (from: SitePath, { kind, id, name }: Authority): Html =>
  html`<a href="${relativeLink(from, pages.entity(kind, id))}">${name}</a>`;

const ofPerson = ({ born, died, roles }: PersonAuthority): Child => [
  line(wording.born, inWords(born)),
  line(wording.died, inWords(died)),
  line(wording.offices, ...roles.map(office)),
];

const ofOrganization = ({ founded, dissolved }: OrganizationAuthority): Child => [
  line(wording.founded, inWords(founded)),
  line(wording.dissolved, inWords(dissolved)),
];

const ofPlace = ({ country, coordinates: at }: PlaceAuthority): Child => [
  line(wording.country, country && countryName(country)),
  line(wording.coordinates, at && coordinates(at)),
];

/** The catalogue card of a person, organisation, place or topic; nothing when there is nothing to say. */
export const entityCard = (from: SitePath, { entity, parent, children }: ShownEntity): Html | false => {
  const content = joined(
    [
      line(wording.variants, entity.variants.join(', ')),
      line(wording.formerNames, ...entity.formerNames.map(formerName)),
      entity.kind === 'person' && ofPerson(entity),
      entity.kind === 'organization' && ofOrganization(entity),
      entity.kind === 'place' && ofPlace(entity),
      line(wording.parent, parent && link(from, parent)),
      entity.kind !== 'topic' && line(wording.parts, ...children.map((child) => link(from, child.entity))),
      line(
        wording.gnd,
        entity.gnd && html`<a href="https://d-nb.info/gnd/${entity.gnd}" rel="noopener">${entity.gnd}</a>`,
      ),
      line(
        wording.wikidata,
        entity.wikidata &&
          html`<a href="https://www.wikidata.org/wiki/${entity.wikidata}" rel="noopener">${entity.wikidata}</a>`,
      ),
    ],
    '',
  );
  return (
    content.toString() !== '' &&
    html`<aside class="card entity-card" aria-labelledby="ansetzung">
<h2 class="card-title" id="ansetzung">${wording.card[entity.kind]}</h2>
<dl class="card-lines">
${content}</dl>
</aside>`
  );
};
