import { beats, type Beat } from './beats.ts';
import { compound, type Noun } from './noun.ts';
import { slug } from './slug.ts';

/** How many dossiers a desk keeps beside its general one. */
const dossiersOfDesk = 5;

const dossiersOf = ({ firsts, matters }: Beat): readonly { readonly first: string; readonly noun: Noun }[] =>
  firsts.slice(0, dossiersOfDesk).flatMap((first, place) => {
    const noun = matters[place];
    return noun === undefined ? [] : [{ first, noun: compound(first, noun) }];
  });

/** The dossier for a story about this matter: one of the desk's own, or its general one. */
export const topicFor = (beat: Beat, { word }: Noun): string => {
  const own = dossiersOf(beat).find(({ first }) => word.startsWith(first));
  return slug(own?.noun.word ?? beat.name);
};

/** A record of `authority/topics.yaml`. */
export interface TopicRecord {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parent?: string;
  readonly introduction?: string;
}

/** All dossiers: one of each desk and those below it. */
export const topics: readonly TopicRecord[] = beats.flatMap((beat) => {
  const parent = slug(beat.name);
  return [
    {
      id: parent,
      name: beat.name,
      description: beat.description,
      introduction: `Diese Mappe sammelt, was unter **${beat.name}** erschienen ist. ${beat.description}`,
    },
    ...dossiersOf(beat).map(({ noun: { word } }) => ({
      id: slug(word),
      name: word,
      description: `Meldungen und Berichte zum Stichwort ${word}.`,
      parent,
    })),
  ];
});
