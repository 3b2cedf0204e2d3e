import type { Article, MentionPin } from '../../record/article.ts';
import type { AuthorityFiles, EntityKind } from '../../record/authority.ts';
import type { EntityId } from '../../record/identifiers.ts';
import type { LinkedMentions, Mention, MentionDoubt, MentionForm } from '../../record/mention.ts';
import { type FoundName, findNames } from './find-names.ts';
import { compoundEnd, followsRole } from './name-context.ts';
import type { NameIndex, NamedThing } from './name-index.ts';
import { type NameToken, nameTokens } from './name-tokens.ts';
import type { PersonNames } from './person-names.ts';
import { elsewhere, pinnedPlaces } from './pins.ts';
import { standsAsPlace } from './place-context.ts';
import {
  type Introductions,
  isStranger,
  type Resolution,
  resolveAlone,
  resolveNamed,
} from './resolve-surnames.ts';
import { roleAsPrinted } from './role-as-printed.ts';
import { placeIn, type SearchedText, searchedTexts } from './searched-texts.ts';

interface ReadText {
  readonly searched: SearchedText;
  readonly tokens: readonly NameToken[];
  readonly found: readonly FoundName[];
}

/** An entity with its kind, as a mention names it. */
interface Meant {
  readonly id: EntityId;
  readonly kind: EntityKind;
}

const surnameKeys = ({ persons }: Extract<FoundName, { kind: 'surname' }>): readonly string[] =>
  persons.flatMap(({ surnames }) => surnames.map((words) => words.map(({ folded }) => folded).join(' ')));

/** Whom the article names in full, and which surnames it gives to strangers. */
const introductions = (texts: readonly ReadText[], pinned: ReadonlySet<EntityId>): Introductions => {
  const introduced = new Set<PersonNames>();
  const strangers = new Set<string>();
  for (const name of texts.flatMap(({ found }) => found)) {
    if (name.kind === 'thing') continue;
    for (const person of name.persons) if (pinned.has(person.person.id)) introduced.add(person);
    const [only] = name.persons;
    if (name.kind === 'fullName') {
      if (only !== undefined && name.persons.length === 1) introduced.add(only);
      continue;
    }
    const resolution = resolveNamed(name);
    if (resolution !== undefined && 'person' in resolution) introduced.add(resolution.person);
    if (name.given.length > 0 && isStranger(name)) for (const key of surnameKeys(name)) strangers.add(key);
  }
  return { introduced, strangers };
};

/** Whether a word that names a place and an introduced person means the place. */
const isRivalMeant = (
  name: Extract<FoundName, { kind: 'surname' }>,
  tokens: readonly NameToken[],
  { introduced }: Introductions,
): boolean => {
  if (followsRole(tokens, name.at)) return false;
  return !name.persons.some((person) => introduced.has(person)) || standsAsPlace(tokens, name.at);
};

/** A name that is a person's and a place's as what it is here; undefined when it is only a word. */
const decided = (
  name: FoundName,
  tokens: readonly NameToken[],
  known: Introductions,
  things: ReadonlySet<NamedThing>,
): FoundName | undefined => {
  const meant =
    name.kind === 'surname' && name.rival !== undefined && isRivalMeant(name, tokens, known)
      ? name.rival
      : name;
  if (meant.kind !== 'thing' || meant.isWeak === undefined) return meant;
  return meant.things.some((thing) => things.has(thing)) ? meant : undefined;
};

/** The places and organisations that the article names beyond doubt. */
const surelyNamed = (texts: readonly ReadText[]): ReadonlySet<NamedThing> =>
  new Set(
    texts.flatMap(({ tokens, found }) =>
      found.flatMap((name) => {
        if (name.kind === 'thing') return name.isWeak === undefined ? name.things : [];
        if (name.kind !== 'surname' || name.rival === undefined || name.rival.isWeak !== undefined) return [];
        return standsAsPlace(tokens, name.at) ? name.rival.things : [];
      }),
    ),
  );

const resolve = (name: FoundName, tokens: readonly NameToken[], known: Introductions): Resolution => {
  if (name.kind === 'thing') return undefined;
  const [only] = name.persons;
  if (name.kind === 'fullName') {
    return only !== undefined && name.persons.length === 1
      ? { person: only, introduces: true }
      : { doubt: 'ambiguous', candidates: name.persons };
  }
  return isStranger(name) || name.given.length > 0 ? resolveNamed(name) : resolveAlone(name, tokens, known);
};

const mentionsIn = (
  { searched, tokens, found }: ReadText,
  known: Introductions,
  things: ReadonlySet<NamedThing>,
): LinkedMentions => {
  const mentions: Mention[] = [];
  const doubts: MentionDoubt[] = [];
  const { text } = searched;
  for (const open of found) {
    const name = decided(open, tokens, known, things);
    if (name === undefined) continue;
    const { at, last } = name;
    const end = compoundEnd(tokens, last);
    const start = tokens[at]?.start ?? 0;
    const stop = tokens[end]?.end ?? start;
    const place = placeIn(searched, start, stop);
    const words = text.slice(start, stop);
    const add = ({ id, kind }: Meant, form: MentionForm, role: string | undefined): void => {
      mentions.push({ entity: id, kind, text: words, place, form, role, decidedBy: 'text' });
    };
    const doubt = (reason: MentionDoubt['reason'], candidates: readonly EntityId[]): void => {
      doubts.push({ text: words, place, reason, candidates });
    };
    if (name.kind === 'thing') {
      const [only] = name.things;
      if (only !== undefined && name.things.length === 1) add(only, name.form, undefined);
      else
        doubt(
          'ambiguous',
          name.things.map(({ id }) => id),
        );
      continue;
    }
    const resolution = resolve(name, tokens, known);
    if (resolution === undefined) continue;
    if ('doubt' in resolution) {
      doubt(
        resolution.doubt,
        resolution.candidates.map(({ person }) => person.id),
      );
      continue;
    }
    const form = name.kind === 'fullName' || resolution.introduces ? 'full' : 'surname';
    const role = roleAsPrinted(text, tokens, at, last);
    add(resolution.person.person, end > last ? 'compound' : form, role);
  }
  return { mentions, doubts };
};

const pinnedMention = (
  pin: MentionPin,
  place: Mention['place'],
  kinds: EntityKinds,
  texts: readonly ReadText[],
): readonly Mention[] => {
  const kind = kinds.get(pin.entity);
  const read = texts.find(({ searched }) => searched.field === place.field && searched.index === place.index);
  if (kind === undefined || read === undefined) return [];
  const at = read.tokens.findIndex(({ end }) => end > place.start);
  const last = read.tokens.findLastIndex(({ start }) => start < place.end);
  const role = kind === 'person' ? roleAsPrinted(read.searched.text, read.tokens, at, last) : undefined;
  return [{ entity: pin.entity, kind, text: pin.text, place, form: 'full', role, decidedBy: 'editor' }];
};

/** What the editor says goes before what the text seems to say. */
const withPins = (
  linked: LinkedMentions,
  pins: readonly MentionPin[],
  kinds: EntityKinds,
  texts: readonly ReadText[],
): LinkedMentions => {
  let { mentions, doubts } = linked;
  for (const pin of pins) {
    const places = pinnedPlaces(
      pin,
      texts.map(({ searched }) => searched),
    );
    doubts = elsewhere(doubts, places);
    if (pin.exclude) {
      const kept = elsewhere(mentions, places);
      mentions = mentions.filter((mention) => mention.entity !== pin.entity || kept.includes(mention));
    } else {
      const pinned = places.flatMap((place) => pinnedMention(pin, place, kinds, texts));
      mentions = [...elsewhere(mentions, places), ...pinned];
    }
  }
  return { mentions, doubts };
};

/**
 * The names in an article and whom they mean, in reading order. A homonym is never decided silently: it is a
 * doubt until the article introduces one bearer in full or the editor pins it.
 */
export const linkMentions = (index: NameIndex, kinds: EntityKinds, article: Article): LinkedMentions => {
  const texts = searchedTexts(article).map((searched): ReadText => {
    const tokens = nameTokens(searched.text);
    return { searched, tokens, found: findNames(index, searched.text, tokens) };
  });
  const pinned = new Set(article.mentions.filter(({ exclude }) => !exclude).map(({ entity }) => entity));
  const known = introductions(texts, pinned);
  const things = surelyNamed(texts);
  const linked = texts.map((text) => mentionsIn(text, known, things));
  const all = withPins(
    {
      mentions: linked.flatMap(({ mentions }) => mentions),
      doubts: linked.flatMap(({ doubts }) => doubts),
    },
    article.mentions,
    kinds,
    texts,
  );
  const order = new Map(
    texts.map(({ searched }, position) => [`${searched.field} ${searched.index}`, position]),
  );
  const positionOf = ({ place }: Mention): number => order.get(`${place.field} ${place.index}`) ?? 0;
  return {
    mentions: all.mentions.toSorted(
      (first, second) => positionOf(first) - positionOf(second) || first.place.start - second.place.start,
    ),
    doubts: all.doubts,
  };
};

/** What kind an entity is of. */
export type EntityKinds = Pick<ReadonlyMap<EntityId, EntityKind>, 'get'>;

/** The kind of every entity that an article may mention. */
export const entityKinds = (
  files: {
    readonly [Kind in 'persons' | 'organizations' | 'places']: readonly Meant[];
  } & Pick<AuthorityFiles, 'lookup'>,
): EntityKinds => {
  const { lookup } = files;
  const kinds = new Map(
    [lookup === undefined ? files.persons : [], files.organizations, files.places].flatMap((records) =>
      records.map(({ id, kind }) => [id, kind] as const),
    ),
  );
  return { get: (id) => kinds.get(id) ?? (lookup?.has(id) === true ? 'person' : undefined) };
};
