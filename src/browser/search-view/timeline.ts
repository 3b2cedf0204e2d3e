import { searchWording as wording } from '../../german/wording/search.ts';
import type { DayRange } from '../../search/index/page-table.ts';
import { overlaps } from '../../search/query/day-range.ts';
import type { TimelineColumn } from '../../search/query/timeline.ts';
import { byId, element, fill } from '../element.ts';

/** Asks for the time from the first to the last column, by their names. */
export type ChooseTime = (from: string, to: string) => void;

/** The columns a reader is choosing from: where they began and how far they have come. */
interface Stretch {
  readonly anchor: number;
  readonly end: number;
}

const stepOfKey: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

const columnButton = (column: TimelineColumn, most: number, isIn: boolean): HTMLButtonElement => {
  const bar = element('span', { class: 'timeline-bar', 'aria-hidden': 'true' });
  bar.style.setProperty('--share', String(most === 0 ? 0 : column.count / most));
  return element(
    'button',
    {
      type: 'button',
      class: `timeline-column${column.count === 0 ? ' timeline-empty' : ''}`,
      tabindex: '-1',
      'aria-pressed': String(isIn),
      'aria-label': wording.timelineColumn(wording.period(column.name), column.count),
    },
    bar,
  );
};

/** Of the columns only one is reached by the tabulator; the arrow keys lead on from it. */
const moveFocus = (buttons: readonly HTMLButtonElement[], to: number): void => {
  for (const [index, button] of buttons.entries()) button.tabIndex = index === to ? 0 : -1;
  buttons[to]?.focus();
};

/** The columns as one control: what is chosen by dragging, by clicking, or by arrow keys with Shift held. */
const columnStrip = (
  columns: readonly TimelineColumn[],
  buttons: readonly HTMLButtonElement[],
  choose: ChooseTime,
): HTMLElement => {
  let stretch: Stretch | undefined;
  let isDragging = false;
  const isInStretch = (index: number): boolean =>
    stretch !== undefined &&
    index >= Math.min(stretch.anchor, stretch.end) &&
    index <= Math.max(stretch.anchor, stretch.end);
  const show = (next: Stretch): void => {
    stretch = next;
    for (const [index, button] of buttons.entries()) {
      button.setAttribute('aria-pressed', String(isInStretch(index)));
    }
  };
  const take = (): void => {
    const names = columns.filter((_, index) => isInStretch(index)).map(({ name }) => name);
    const [first] = names;
    const last = names.at(-1);
    if (first !== undefined && last !== undefined) choose(first, last);
  };
  for (const [index, button] of buttons.entries()) {
    button.addEventListener('pointerdown', (event) => {
      isDragging = true;
      // Else a finger would stay with the column it touched first.
      button.releasePointerCapture(event.pointerId);
      show({ anchor: index, end: index });
    });
    button.addEventListener('pointerenter', () => {
      if (isDragging && stretch !== undefined) show({ ...stretch, end: index });
    });
    button.addEventListener('click', (event) => {
      // A key clicks without a count; a pointer's drag ends where it is let go.
      if (event.detail > 0) return;
      if (!isInStretch(index)) show({ anchor: index, end: index });
      take();
    });
    button.addEventListener('keydown', (event) => {
      const step = stepOfKey[event.key];
      if (step === undefined) return;
      event.preventDefault();
      const to = Math.min(Math.max(index + step, 0), buttons.length - 1);
      if (event.shiftKey) show({ anchor: stretch?.anchor ?? index, end: to });
      else stretch = undefined;
      moveFocus(buttons, to);
    });
  }
  const strip = element(
    'div',
    {
      class: 'timeline-columns',
      role: 'toolbar',
      'aria-label': wording.timeline,
      'aria-describedby': 'zeit-hilfe',
    },
    buttons,
  );
  strip.addEventListener('pointerup', () => {
    if (isDragging) take();
    isDragging = false;
  });
  strip.addEventListener('pointerleave', () => {
    isDragging = false;
  });
  return strip;
};

/** Shows how the hits lie in time, and lets the reader choose a stretch of it. */
export const showTimeline = (
  columns: readonly TimelineColumn[],
  chosen: DayRange,
  choose: ChooseTime,
): void => {
  const [first] = columns;
  const last = columns.at(-1);
  byId('facette-zeit', HTMLElement).hidden = first === undefined;
  if (first === undefined || last === undefined) return;
  const place = byId('zeit', HTMLElement);
  const focusedBefore = [...place.querySelectorAll('button')].findIndex(
    (button) => button === document.activeElement,
  );
  const most = Math.max(0, ...columns.map(({ count }) => count));
  const isNarrowed = Number.isFinite(chosen.earliest) || Number.isFinite(chosen.latest);
  const buttons = columns.map((column) =>
    columnButton(column, most, isNarrowed && overlaps(column.days, chosen)),
  );
  fill(
    place,
    columnStrip(columns, buttons, choose),
    element(
      'p',
      { class: 'timeline-ends', 'aria-hidden': 'true' },
      element('span', {}, wording.period(first.name)),
      element('span', {}, columns.length > 1 ? wording.period(last.name) : ''),
    ),
    element('p', { class: 'visually-hidden', id: 'zeit-hilfe' }, wording.timelineHelp),
  );
  if (focusedBefore >= 0) moveFocus(buttons, focusedBefore);
  else buttons[0]?.setAttribute('tabindex', '0');
};
