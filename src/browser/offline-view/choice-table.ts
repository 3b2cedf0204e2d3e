import { offlineWording as wording } from '../../german/wording/offline.ts';
import { byId, element, fill } from '../element.ts';
import type { GroupReport, Report } from '../offline/report.ts';
import { bytesOfChoice, isFoundation } from './sums.ts';

export interface Choice {
  readonly show: (report: Report) => void;
}

const percent = ({ keptBytes, bytes }: GroupReport): number =>
  Math.floor((100 * keptBytes) / Math.max(1, bytes));

const stateOf = (group: GroupReport): string => {
  if (group.complete) return wording.groupKept;
  return group.wanted ? wording.groupLoading(percent(group)) : '';
};

/** The parts of the archive one by one, to keep some and remove others. */
export const choiceTable = (
  keep: (groups: readonly string[]) => void,
  remove: (groups: readonly string[]) => void,
): Choice => {
  const chosen = new Set<string>();
  const button = byId('offline-auswahl-behalten', HTMLButtonElement);
  let latest: Report | undefined;
  let shownAs = '';

  const showButton = (report: Report): void => {
    button.disabled = chosen.size === 0;
    button.textContent = wording.keepChoice(chosen.size === 0 ? 0 : bytesOfChoice(report, chosen));
  };

  const checkbox = (group: GroupReport, report: Report): HTMLElement => {
    const name = wording.groupName(group.id);
    const box = element('input', { type: 'checkbox', value: group.id, 'aria-label': wording.choose(name) });
    box.checked = chosen.has(group.id);
    box.addEventListener('change', () => {
      if (box.checked) chosen.add(group.id);
      else chosen.delete(group.id);
      showButton(report);
    });
    return element('label', { class: 'offline-part' }, box, name);
  };

  const removal = ({ id }: GroupReport): HTMLElement => {
    const label = wording.removeGroupOf(wording.groupName(id));
    const press = element(
      'button',
      { type: 'button', class: 'offline-remove', 'aria-label': label },
      wording.removeGroup,
    );
    press.addEventListener('click', () => {
      remove([id]);
    });
    return press;
  };

  const row = (group: GroupReport, report: Report): HTMLElement =>
    element(
      'tr',
      {},
      element(
        'th',
        { scope: 'row' },
        group.wanted || isFoundation(group) ? wording.groupName(group.id) : checkbox(group, report),
      ),
      element('td', { class: 'figures' }, wording.articles(group.articles)),
      element('td', { class: 'figures' }, wording.size(group.bytes)),
      element(
        'td',
        {},
        stateOf(group),
        ' ',
        group.wanted && !isFoundation(group) ? removal(group) : undefined,
      ),
    );

  button.addEventListener('click', () => {
    if (latest === undefined) return;
    const foundation = latest.groups.filter(isFoundation).map(({ id }) => id);
    const asked = [...foundation, ...chosen];
    chosen.clear();
    keep(asked);
  });

  return {
    show: (report) => {
      latest = report;
      byId('offline-auswahl', HTMLElement).hidden = false;
      byId('offline-auswahl-erklaerung', HTMLElement).textContent = wording.choiceExplanation(
        report.groups.filter(isFoundation).reduce((sum, { bytes }) => sum + bytes, 0),
      );
      showButton(report);
      // Rows are made anew only when they say something else: a reader may stand on one of them.
      const shown = report.groups.map((group) => `${group.id} ${stateOf(group)}`).join();
      if (shown === shownAs) return;
      shownAs = shown;
      const focused = document.activeElement?.closest('#offline-teile tr')?.querySelector('th')?.textContent;
      fill(
        byId('offline-teile', HTMLElement),
        report.groups.map((group) => row(group, report)),
      );
      for (const one of document.querySelectorAll('#offline-teile tr')) {
        if (one.querySelector('th')?.textContent === focused)
          one.querySelector<HTMLElement>('input, button')?.focus();
      }
    },
  };
};
