import { remember, remembered } from '../remembered.ts';

/** Steps below and above the size and width that the design chose; the style sheet knows each. */
export const settings = {
  textSize: { least: -1, most: 3 },
  textWidth: { least: -1, most: 1 },
} as const;

export type Setting = keyof typeof settings;

const within = (setting: Setting, step: number): number => {
  const { least, most } = settings[setting];
  return Number.isInteger(step) ? Math.min(most, Math.max(least, step)) : 0;
};

/** The step at which a setting stands. */
export const stepOf = (setting: Setting): number =>
  within(setting, Number(document.documentElement.dataset[setting] ?? 0));

/** Sets and remembers a step; one outside the scale becomes its nearest end. Returns the step taken. */
export const setStep = (setting: Setting, step: number): number => {
  const taken = within(setting, step);
  document.documentElement.dataset[setting] = String(taken);
  remember(setting, String(taken));
  return taken;
};

/** Applies what was chosen on an earlier page. */
export const restoreSettings = (): void => {
  for (const setting of ['textSize', 'textWidth'] as const) {
    const step = within(setting, Number(remembered(setting) ?? 0));
    if (step !== 0) document.documentElement.dataset[setting] = String(step);
  }
};
