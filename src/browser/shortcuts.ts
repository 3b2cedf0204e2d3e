import { remember, remembered } from './remembered.ts';

/** One key and what it does on this page. */
export interface Shortcut {
  readonly key: string;
  readonly meaning: string;
  readonly press: () => void;
}

/** The single keys of a page; a reader who speaks or shakes can turn them off (WCAG 2.1.4). */
export interface Shortcuts {
  readonly add: (shortcut: Shortcut) => void;
  readonly all: () => readonly Shortcut[];
  readonly areOn: () => boolean;
  readonly turn: (isOn: boolean) => void;
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, select, textarea'));

/** Listens for single keys, but never while something is typed, with a modifier held or under an open dialog. */
export const listenForShortcuts = (): Shortcuts => {
  const added: Shortcut[] = [];
  let isOn = remembered('tasten') !== 'aus';
  document.addEventListener('keydown', (event) => {
    if (!isOn || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    if (document.querySelector('dialog[open]') !== null) return;
    const shortcut = added.find(({ key }) => key === event.key);
    if (shortcut === undefined) return;
    event.preventDefault();
    shortcut.press();
  });
  return {
    add: (shortcut) => {
      added.push(shortcut);
    },
    all: () => added,
    areOn: () => isOn,
    turn: (wanted) => {
      isOn = wanted;
      remember('tasten', wanted ? 'an' : 'aus');
    },
  };
};
