import {
  irregularComparison,
  noVerbForms,
  strongVerbs,
  verbsInGe,
  weakTwins,
} from '../../german/strong-verbs.ts';
import { inseparablePrefixes, separablePrefixes } from '../../german/verb-prefixes.ts';
import { madeOnce } from '../../archive/made-once.ts';
import { fold } from './fold.ts';
import { withoutLowerCaseEndings, withoutStrongEnding } from './without-endings.ts';

const stemOf = (form: string): string => withoutLowerCaseEndings(fold(form));
const anyOf = (prefixes: readonly string[]): string => prefixes.map(fold).join('|');

const stemsOfTwins = new Set(weakTwins.map((verb) => withoutStrongEnding(fold(verb))));
const stemsOfNoVerbs = new Set(noVerbForms.map(stemOf));
const stemsInGe = new Set(
  [...verbsInGe, ...strongVerbs.map((row) => row.split(' ')[0] ?? '')]
    .filter((verb) => verb.startsWith('ge'))
    .map(stemOf),
);

/** „gegeben“ without its ge-, as in „ergeben“; „gelungen“ has none to lose. */
const withoutGe = (infinitive: string, form: string): readonly string[] => {
  const participle = infinitive.startsWith('ge') ? /^ge(g.*)$/ : /^ge(.+)$/;
  const bare = participle.exec(form)?.[1];
  return bare === undefined || stemsOfTwins.has(withoutStrongEnding(bare)) ? [] : [bare];
};

/** The forms of one strong verb, participles also without ge-, each with the stem of the infinitive. */
const formsOf = (row: string): readonly (readonly [form: string, infinitiveStem: string])[] => {
  const [infinitive = '', ...forms] = row.split(' ').map(fold);
  const bare = forms.flatMap((form) => withoutGe(infinitive, form));
  const stem = stemOf(infinitive);
  return [infinitive, ...forms, ...bare].map((form) => [form, stem]);
};

const isParticiple = (form: string): boolean => form.endsWith('en');

/** By form the stem of its infinitive: whole, and without endings. They are folded when a verb is first read. */
const strongForms = madeOnce((): ReadonlyMap<string, string> => new Map(strongVerbs.flatMap(formsOf)));
const strongStems = madeOnce(
  (): ReadonlyMap<string, string> =>
    new Map(
      [...strongForms()]
        .flatMap(([form, stem]) => [
          [withoutStrongEnding(form), stem] as const,
          ...(isParticiple(form) ? [[form, stem] as const] : []),
        ])
        .filter(([form]) => !stemsOfTwins.has(form)),
    ),
);

const prefixed = new RegExp(`^(${anyOf([...separablePrefixes, ...inseparablePrefixes])})(.{2,})$`);
/** „an-zu-kündigen“, whose ending tells it from „anzüglich“. */
const withZu = new RegExp(`^(${anyOf(separablePrefixes)})zu(.{3,}(?:e[lr]?n|ende[mnrs]?))$`);
/** Folding takes the e of er-, ent- and emp- for an umlaut's: „anzuerkennen“ has become „anzurkennen“. */
const lostE = /^(?:r[^aeiouy]|nt|mp)/;
/** „vor-ge-legt“, „gesagt“, and their forms as adjectives. */
const weakParticiple = new RegExp(`^(${anyOf(separablePrefixes)})?ge(.*[aeiouy].*t)(?:e[mnrs]?)?$`);

const strongStem = (form: string, stems: ReadonlyMap<string, string>): string | undefined => {
  const known = stems.get(form);
  if (known !== undefined) return known;
  const [, prefix = '', inner = ''] = prefixed.exec(form) ?? [];
  const innerStem = inner === '' ? undefined : strongStem(inner, stems);
  return innerStem === undefined ? undefined : prefix + innerStem;
};

const weakStem = (word: string): string | undefined => {
  const [, prefix = '', inner = ''] = weakParticiple.exec(word) ?? [];
  const innerStem = withoutLowerCaseEndings(inner);
  const isOwnGe = prefix === '' && stemsInGe.has(`ge${innerStem}`);
  return innerStem.length < 3 || isOwnGe ? undefined : prefix + innerStem;
};

/**
 * The stem of a folded lower-case word as that of its infinitive, when it is a form of a strong verb, a weak
 * participle or an infinitive with zu: `vorschlag` for `vorgeschlagen`, `vorschlug` and `vorzuschlagen`;
 * otherwise the word without its endings.
 */
export const verbStem = (word: string): string => {
  const [, prefix = '', inner = ''] = withZu.exec(word) ?? [];
  if (inner !== '') return verbStem(prefix + inner.replace(lostE, 'e$&'));
  const rest = withoutLowerCaseEndings(word);
  if (stemsOfNoVerbs.has(rest)) return rest;
  return (
    strongStem(word, strongForms()) ??
    strongStem(withoutStrongEnding(word), strongStems()) ??
    weakStem(word) ??
    irregularComparison.get(rest) ??
    rest
  );
};
