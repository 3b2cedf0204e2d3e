import { citationFormats } from '../../formats/citation-formats.ts';
import { monthNames } from '../../german/months.ts';
import { citedWording } from '../../german/wording/cited.ts';
import { readingWording as wording } from '../../german/wording/reading.ts';
import { addressedElement } from '../addressed-element.ts';
import { element } from '../element.ts';
import { saveFile } from '../save-file.ts';
import { citedHere } from './cited-here.ts';

/** Written with our own names of the months: to load a browser's costs a phone a quarter of a second. */
const today = (): string => {
  const now = new Date();
  return `${now.getDate()}.\u00a0${monthNames[now.getMonth()] ?? ''} ${now.getFullYear()}`;
};

/** The block of the article that the address names. */
const chosenBlock = (): Element | null => {
  const block = addressedElement();
  return block?.closest('.body') === null ? null : block;
};

/** The archive's own address if it has one, else where the page was opened; a place on a disk cites nothing. */
const addressWithout = (printed: string): string =>
  !/^https?:/.test(printed) && location.protocol.startsWith('http')
    ? `${location.origin}${location.pathname}`
    : printed;

const copy = async (citation: HTMLElement): Promise<string> => {
  try {
    await navigator.clipboard.writeText(citation.innerText);
    return wording.copied;
  } catch {
    // Marked, so that the reader's own copying takes it.
    getSelection()?.selectAllChildren(citation);
    return wording.copyFailed;
  }
};

const button = (name: string, onClick: () => void): HTMLElement => {
  const made = element('button', { type: 'button', class: 'button' }, name);
  made.addEventListener('click', onClick);
  return made;
};

const copyButton = (citation: HTMLElement, status: HTMLElement): HTMLElement => {
  const press = async (): Promise<void> => {
    status.textContent = '';
    status.textContent = await copy(citation);
  };
  return button(wording.copy, () => {
    void press();
  });
};

/** @param printed the address that the page was made with; what is not on the web is not cited */
const saveButtons = (citation: HTMLElement, printed: string, whole: string): readonly HTMLElement[] =>
  (['bib', 'ris'] as const).map((format) =>
    button(citedWording.formats[format], () => {
      const cited = citedHere(citation, printed, /^https?:/.test(whole) ? whole : '');
      const { type, write } = citationFormats[format];
      saveFile(write([cited]), type, `${cited.id}.${format}`);
    }),
  );

/** Fills in what only the reader's browser knows: the chosen paragraph, the address and the day of retrieval. */
export const completeCitation = (): void => {
  const citation = document.querySelector<HTMLElement>('.citation');
  const part = (name: string): HTMLElement | null =>
    citation?.querySelector<HTMLElement>(`[data-cited="${name}"]`) ?? null;
  const address = part('address');
  const paragraph = part('paragraph');
  const day = part('day');
  if (citation === null || address === null || paragraph === null || day === null) return;
  const printed = address.textContent;
  const whole = addressWithout(printed);
  const fill = (): void => {
    const block = chosenBlock();
    const number = block?.querySelector('.paragraph-link')?.getAttribute('aria-label')?.match(/\d+/)?.[0];
    paragraph.textContent = number === undefined ? '' : wording.paragraph(number);
    address.textContent = block === null ? whole : `${whole}#${block.id}`;
    day.textContent = today();
    day.classList.add('is-known');
  };
  fill();
  globalThis.addEventListener('hashchange', fill);
  globalThis.addEventListener('beforeprint', fill);
  const status = element('p', { class: 'cite-note', role: 'status' });
  const buttons = element(
    'div',
    { class: 'cite-buttons' },
    copyButton(citation, status),
    ...saveButtons(citation, printed, whole),
  );
  citation.after(buttons, status);
};
