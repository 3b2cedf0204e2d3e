import { markWording as wording } from '../german/wording/marks.ts';
import { readingWording } from '../german/wording/reading.ts';
import { addressedElement } from './addressed-element.ts';
import { element } from './element.ts';
import { footBar } from './foot-bar.ts';
import { markExpression } from './mark-pattern.ts';
import { wayBack } from './reading/way-back.ts';
import type { Shortcuts } from './shortcuts.ts';

/** Where words of an article stand. */
const texts = '.article, .set-aside blockquote';

const textNodes = (root: Element): readonly Text[] => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node instanceof Text) nodes.push(node);
  }
  return nodes;
};

/** Puts `mark` elements around what is found; the text itself does not change. */
const markIn = (node: Text, expression: RegExp): readonly HTMLElement[] => {
  const found = [...node.data.matchAll(expression)];
  const marks: HTMLElement[] = [];
  for (const { 0: text, index } of found.reverse()) {
    const rest = node.splitText(index);
    rest.splitText(text.length);
    const mark = element('mark', {});
    rest.replaceWith(mark);
    mark.append(rest);
    marks.unshift(mark);
  }
  return marks;
};

/** A divided compound is found as one word. */
const joinCompounds = (): void => {
  for (const compound of document.querySelectorAll('.article .compound')) {
    for (const joint of compound.querySelectorAll('.joint')) joint.remove();
    compound.normalize();
  }
};

const markArticle = (expression: RegExp): readonly HTMLElement[] =>
  [...document.querySelectorAll(texts)].flatMap((root) =>
    textNodes(root).flatMap((node) => markIn(node, expression)),
  );

const barButton = (label: string, keys: string | undefined, press: () => void): HTMLButtonElement => {
  const button = element('button', { type: 'button', class: 'button', 'aria-keyshortcuts': keys }, label);
  button.addEventListener('click', press);
  return button;
};

/** The mark the reader came for: the first in the passage that the address names, else the first of all. */
const firstMark = (marks: readonly HTMLElement[]): number => {
  const passage = addressedElement();
  const place = marks.findIndex((mark) => passage?.contains(mark) === true);
  return Math.max(0, place);
};

/** The part of the bar by which the reader goes from mark to mark, or turns the marks off. */
const markWalk = (marks: readonly HTMLElement[], shortcuts: Shortcuts): readonly HTMLElement[] => {
  let current = firstMark(marks);
  const position = element('p', { class: 'mark-position', role: 'status' });
  const show = (place: number, isMoving: boolean): void => {
    marks[current]?.removeAttribute('aria-current');
    current = (place + marks.length) % marks.length;
    const mark = marks[current];
    position.textContent = wording.position(current + 1, marks.length);
    if (mark === undefined) return;
    mark.setAttribute('aria-current', 'true');
    const folded = mark.closest('details');
    if (folded !== null && isMoving) folded.open = true;
    if (isMoving) mark.scrollIntoView({ block: 'center' });
  };
  const previous = barButton(wording.previous, 'p', () => {
    show(current - 1, true);
  });
  const next = barButton(wording.next, 'n', () => {
    show(current + 1, true);
  });
  const toggle = barButton(wording.hide, undefined, () => {
    const isOff = document.documentElement.classList.toggle('marks-off');
    toggle.textContent = isOff ? wording.show : wording.hide;
  });
  shortcuts.add({
    key: 'n',
    meaning: readingWording.keyMeanings.nextMark,
    press: () => {
      next.click();
    },
  });
  shortcuts.add({
    key: 'p',
    meaning: readingWording.keyMeanings.previousMark,
    press: () => {
      previous.click();
    },
  });
  const isInFolded = marks[current]?.closest('details') !== null;
  show(current, isInFolded || location.hash === '');
  return [position, element('div', { class: 'mark-buttons' }, previous, next, toggle)];
};

/**
 * Marks in an article what a search found there, as the address says: `?treffer=Kreml*&treffer=Moskau`, and leads
 * back to that search.
 */
export const showArticleMarks = (shortcuts: Shortcuts): void => {
  const expression = markExpression(new URLSearchParams(location.search).getAll('treffer'));
  if (expression !== undefined) joinCompounds();
  const marks = expression === undefined ? [] : markArticle(expression);
  const back = wayBack();
  if (marks.length === 0 && back === undefined) return;
  footBar().append(
    element(
      'section',
      { class: 'mark-bar', 'aria-label': wording.marks },
      back,
      marks.length > 0 ? markWalk(marks, shortcuts) : undefined,
    ),
  );
};
