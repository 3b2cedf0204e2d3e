import { searchWording as wording } from '../../german/wording/search.ts';
import type { QueryWord } from './parse-query.ts';
import type { ReadField } from './reading.ts';
import type { PlacedWord } from './resolve.ts';
import { type TimeAsked, timeAsked } from './time-asked.ts';

/** Something that may have been meant, as it is shown and as it is written in a query. */
interface Offered {
  readonly shown: string;
  readonly written: string;
}

/** What a reader must know about how a part of a query was understood. */
export interface QueryNote {
  readonly text: string;
  /** Introduces others that may have been meant; empty without any. */
  readonly offer: string;
  readonly others: readonly Offered[];
  /** What the others would take the place of. */
  readonly asked: QueryWord;
}

const asWritten = ({ display }: { readonly display: string }): Offered => ({
  shown: display,
  written: display,
});

/** Undefined when the word was taken as it stands. */
const wordNote = ({ text: asked, at, reading }: PlacedWord): QueryNote | undefined => {
  const plain = { asked: { text: asked, at }, offer: '', others: [] };
  if (reading.kind === 'corrected') {
    const { to, others } = reading;
    const text = wording.corrected(asked, to.display);
    return { ...plain, text, offer: wording.orRather, others: others.map(asWritten) };
  }
  if (reading.kind === 'composed') {
    const parts = reading.parts.flatMap(([entry]) => entry?.display ?? []);
    return { ...plain, text: wording.composed(asked, parts) };
  }
  if (reading.kind === 'unknown') {
    const others = reading.nearest.map(asWritten);
    return {
      ...plain,
      text: wording.unknown(asked),
      offer: others.length > 0 ? wording.nearest : '',
      others,
    };
  }
  if (reading.kind === 'beginning' && (reading.total ?? Number.POSITIVE_INFINITY) > reading.entries.length) {
    return { ...plain, text: wording.beginning(asked, reading.entries.length, reading.total) };
  }
  return undefined;
};

/** Undefined when the field means something. */
const fieldNote = ({ field, value: asked, nearest }: ReadField): QueryNote | undefined => {
  if (nearest === undefined) return undefined;
  if (field === 'jahr') return { asked, text: wording.noYear(asked.text), offer: '', others: [] };
  // An id stands for a name of several words, which would have to be put between quotation marks.
  const others = nearest.map(({ id, label }) => ({ shown: label, written: /\s/.test(label) ? id : label }));
  return { asked, text: wording.noSuchValue(field, asked.text), offer: wording.meant, others };
};

const isUnknown = ({ reading }: PlacedWord): boolean => reading.kind === 'unknown';

/** Who asks for „Juni 2019“ wants to know what was, not who wrote these words. */
const timeNote = ({ asked, field }: TimeAsked): QueryNote => ({
  asked,
  text: wording.unknown(asked.text),
  offer: wording.isTimeMeant,
  others: [{ shown: field, written: field }],
});

const wordNotes = (words: readonly PlacedWord[]): readonly QueryNote[] => {
  const notes: QueryNote[] = [];
  for (let place = 0; place < words.length; place += 1) {
    const time = words[place]?.inPhrase === true ? undefined : timeAsked(words, place);
    const said = words.slice(place, place + (time?.words ?? 1));
    if (time !== undefined && said.some(isUnknown)) {
      notes.push(timeNote(time));
      place += time.words - 1;
    } else notes.push(...said.slice(0, 1).flatMap((word) => wordNote(word) ?? []));
  }
  return notes;
};

/** So many words that are not known are named; whoever pastes a page is told how many others there are. */
const mostNamed = 10;

const isBare = ({ others, text, asked }: QueryNote): boolean =>
  others.length === 0 && text === wording.unknown(asked.text);

const inShort = (notes: readonly QueryNote[]): readonly QueryNote[] => {
  const distinct = [...new Map(notes.map((note) => [`${note.text} ${note.offer}`, note])).values()];
  const further = distinct.filter(isBare).slice(mostNamed);
  const [first] = further;
  const named = distinct.filter((note) => !further.includes(note));
  return first === undefined
    ? named
    : [...named, { asked: first.asked, text: wording.furtherUnknown(further.length), offer: '', others: [] }];
};

/** What is to be said of the words and fields of a query, in their order, of each once. */
export const queryNotes = ({
  words,
  fields,
}: {
  readonly words: readonly PlacedWord[];
  readonly fields: readonly ReadField[];
}): readonly QueryNote[] =>
  inShort([...wordNotes(words), ...fields.flatMap((field) => fieldNote(field) ?? [])]);
