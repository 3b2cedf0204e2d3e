import { readingWording as wording } from '../german/wording/reading.ts';
import { byId, element } from './element.ts';
import type { Shortcuts } from './shortcuts.ts';

const line = (key: string, meaning: string): HTMLElement =>
  element(
    'div',
    { class: 'key-line' },
    element('dt', {}, element('kbd', {}, key)),
    element('dd', {}, meaning),
  );

const switchFor = (shortcuts: Shortcuts): HTMLElement => {
  const box = element('input', { type: 'checkbox', id: 'tasten-an' });
  box.checked = shortcuts.areOn();
  box.addEventListener('change', () => {
    shortcuts.turn(box.checked);
  });
  return element('p', { class: 'key-switch' }, box, element('label', { for: 'tasten-an' }, wording.keysOn));
};

const keyboardMap = (shortcuts: Shortcuts): HTMLDialogElement => {
  const close = element('button', { type: 'button', class: 'button', autofocus: '' }, wording.close);
  const dialog = element(
    'dialog',
    { class: 'keyboard-map', 'aria-labelledby': 'tasten-titel' },
    element('h2', { class: 'keyboard-map-title', id: 'tasten-titel' }, wording.keys),
    element('p', {}, wording.keysIntro),
    element(
      'dl',
      {},
      shortcuts.all().map(({ key, meaning }) => line(key, meaning)),
      document.getElementById('treffer') === null ? undefined : line('↑ ↓', wording.keyMeanings.results),
    ),
    switchFor(shortcuts),
    close,
  );
  close.addEventListener('click', () => {
    dialog.close();
  });
  dialog.addEventListener('close', () => {
    dialog.remove();
  });
  return dialog;
};

/** `?` and a button at the foot of the page show what the keys do here, and let the reader turn them off. */
export const addKeyboardMap = (shortcuts: Shortcuts): void => {
  const open = (): void => {
    const dialog = keyboardMap(shortcuts);
    document.body.append(dialog);
    dialog.showModal();
  };
  shortcuts.add({ key: '?', meaning: wording.keyMeanings.map, press: open });
  const button = element('button', { type: 'button', class: 'word-button' }, wording.keys);
  button.addEventListener('click', open);
  byId('tasten', HTMLElement).append(button);
};
