import { searchWording as wording } from '../../german/wording/search.ts';
import type { StoredDocument } from '../../search/index/stored-document.ts';
import type { Match } from '../../search/query/match.ts';
import type { TextRun } from '../../search/query/marks.ts';
import { type Excerpt, excerptOf, type FoundPassage } from '../../search/query/passages.ts';
import { type Content, element } from '../element.ts';

const marked = (runs: readonly TextRun[]): readonly Content[] =>
  runs.map(({ text, marked: isMarked }) => (isMarked ? element('mark', {}, text) : text));

/** The article at a passage, told what to mark there. */
const address = (url: string, patterns: readonly string[], fragment: string | undefined): string => {
  const query = new URLSearchParams(patterns.map((pattern) => ['treffer', pattern]));
  return `${url}${patterns.length > 0 ? `?${query.toString()}` : ''}${fragment === undefined ? '' : `#${fragment}`}`;
};

const passageItem = (passage: FoundPassage, { url }: StoredDocument, { patterns }: Excerpt): HTMLElement => {
  const isPlain = passage.field === 'body' || passage.field === 'lead';
  return element(
    'li',
    { class: `hit-passage${passage.field === 'setAside' ? ' hit-set-aside' : ''}` },
    isPlain ? undefined : element('span', { class: 'hit-field' }, `${wording.fields[passage.field]}: `),
    element(
      'a',
      { href: address(url, patterns, passage.fragment), tabindex: '-1', class: 'hit-passage-link' },
      passage.cutBefore ? '… ' : undefined,
      marked(passage.runs),
      passage.cutAfter ? ' …' : undefined,
    ),
  );
};

const origin = ({ source, places, agencies }: StoredDocument): string =>
  [source ?? undefined, places.join(', '), agencies.join(', ')].filter(Boolean).join(' · ');

/** How a result came to be, made when the reader asks for it. */
export type Explain = (excerpt: Excerpt, match: Match) => readonly string[];

const explanation = (excerpt: Excerpt, match: Match, explain: Explain): HTMLElement => {
  const list = element('ul', { class: 'hit-reasons' });
  const details = element('details', { class: 'hit-why' }, element('summary', {}, wording.why), list);
  details.addEventListener('toggle', () => {
    if (list.childElementCount > 0) return;
    list.append(...explain(excerpt, match).map((reason) => element('li', {}, reason)));
  });
  return details;
};

/** One result as a catalogue card in short: day, headline, passages, origin; passages and reason where something was asked. */
export const resultCard = (
  document: StoredDocument,
  match: Match,
  keys: readonly string[],
  explain: Explain | undefined,
): HTMLLIElement => {
  const excerpt = excerptOf(document, match.places, keys);
  const fragment = excerpt.passages.find((passage) => passage.fragment !== undefined)?.fragment;
  const headline = element('a', {
    href: address(document.url, excerpt.patterns, fragment),
    class: 'hit-link',
  });
  headline.append(
    element('span', { class: document.supplied ? 'supplied' : undefined }, marked(excerpt.headline)),
  );
  return element(
    'li',
    { class: `entry entry-${document.sign} hit` },
    element('p', { class: 'entry-date' }, document.date ?? wording.undatedHit),
    element(
      'div',
      {},
      element('h3', { class: 'entry-headline' }, headline),
      match.restsOnSetAside ? element('p', { class: 'hit-note' }, wording.restsOnSetAside) : undefined,
      explain === undefined
        ? undefined
        : element(
            'ul',
            { class: 'hit-passages' },
            excerpt.passages.map((passage) => passageItem(passage, document, excerpt)),
          ),
      element('p', { class: 'entry-origin' }, origin(document)),
      explain === undefined ? undefined : explanation(excerpt, match, explain),
    ),
  );
};
