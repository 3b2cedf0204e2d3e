import { searchWording as wording } from '../../german/wording/search.ts';
import type { TimelineColumn } from '../../search/query/timeline.ts';
import { byId, element, fill } from '../element.ts';
import type { ChooseTime } from './timeline.ts';

const row = ({ name, count }: TimelineColumn, choose: ChooseTime): HTMLElement => {
  const button = element('button', { type: 'button', class: 'word-button' }, wording.period(name));
  button.addEventListener('click', () => {
    choose(name, name);
  });
  return element('tr', {}, element('th', { scope: 'row' }, button), element('td', {}, wording.number(count)));
};

/** The timeline as a table, without the empty stretches; a row chooses its own. */
export const showTimelineTable = (columns: readonly TimelineColumn[], choose: ChooseTime): void => {
  fill(
    byId('zeit-tabelle', HTMLElement),
    element(
      'table',
      {},
      element(
        'thead',
        {},
        element(
          'tr',
          {},
          element('th', { scope: 'col' }, wording.timelinePeriod),
          element('th', { scope: 'col' }, wording.timelineHits),
        ),
      ),
      element(
        'tbody',
        {},
        columns.filter(({ count }) => count > 0).map((column) => row(column, choose)),
      ),
    ),
  );
};
