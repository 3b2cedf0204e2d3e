import { element } from './element.ts';

/** The strip at the foot of the window, made when something first asks for room in it. */
export const footBar = (): HTMLElement => {
  const there = document.querySelector<HTMLElement>('.foot-bar');
  if (there !== null) return there;
  const bar = element('div', { class: 'foot-bar' });
  document.body.append(bar);
  return bar;
};
