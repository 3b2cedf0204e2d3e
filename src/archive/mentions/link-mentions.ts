import type { Article } from '../../record/article.ts';
import type { EntityId } from '../../record/identifiers.ts';
import type { LinkedMentions, Mention, MentionDoubt, MentionForm } from '../../record/mention.ts';
import { decidedName, surelyNamed } from './decided-name.ts';
import type { EntityKinds, Meant } from './entity-kinds.ts';
import { findNames } from './find-names.ts';
import type { FoundName } from './found-name.ts';
import { introductionsOf } from './introductions-of.ts';
import { compoundEnd } from './name-context.ts';
import type { NameIndex, NamedThing } from './name-index.ts';
import { type NameToken, nameTokens } from './name-tokens.ts';
import type { ReadText } from './read-text.ts';
import {
  type Introductions,
  isStranger,
  type Resolution,
  resolveAlone,
  resolveNamed,
} from './resolve-surnames.ts';
import { roleAsPrinted } from './role-as-printed.ts';
import { placeIn, searchedTexts } from './searched-texts.ts';
import { withPins } from './with-pins.ts';

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
  number: number,
  known: Introductions,
  things: ReadonlySet<NamedThing>,
): LinkedMentions => {
  const mentions: Mention[] = [];
  const doubts: MentionDoubt[] = [];
  const { text } = searched;
  for (const open of found) {
    const name = decidedName(open, tokens, { field: searched.field, number }, known, things);
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

/** The order in which a reader meets mentions: the texts of a field follow one another. */
const byPlace = (texts: readonly ReadText[]) => {
  const fields = [...new Set(texts.map(({ searched }) => searched.field))];
  const positionOf = ({ place }: Mention): number => fields.indexOf(place.field);
  return (first: Mention, second: Mention): number =>
    positionOf(first) - positionOf(second) ||
    first.place.index - second.place.index ||
    first.place.start - second.place.start;
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
  const known = introductionsOf(texts, pinned);
  const things = surelyNamed(texts);
  const linked = texts.map((text, number) => mentionsIn(text, number, known, things));
  const all = withPins(
    {
      mentions: linked.flatMap(({ mentions }) => mentions),
      doubts: linked.flatMap(({ doubts }) => doubts),
    },
    article.mentions,
    kinds,
    texts,
  );
  return { mentions: all.mentions.toSorted(byPlace(texts)), doubts: all.doubts };
};
