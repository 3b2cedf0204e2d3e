import { readingWording as wording } from '../../german/wording/reading.ts';
import { element } from '../element.ts';
import { type Setting, setStep, settings, stepOf } from './reading-settings.ts';

interface Names {
  readonly label: string;
  readonly less: string;
  readonly more: string;
  readonly steps: Readonly<Record<string, string>>;
}

/** A button that says when its end of the scale is reached, and keeps the focus then. */
const stepButton = (sign: string, name: string, press: () => void): HTMLButtonElement => {
  const button = element('button', { type: 'button', class: 'step-button', 'aria-label': name }, sign);
  button.addEventListener('click', press);
  return button;
};

const control = (setting: Setting, { label, less, more, steps }: Names): HTMLElement => {
  const { least, most } = settings[setting];
  const value = element('output', { class: 'step-value' });
  const lessButton = stepButton('−', less, () => {
    show(setStep(setting, stepOf(setting) - 1));
  });
  const moreButton = stepButton('+', more, () => {
    show(setStep(setting, stepOf(setting) + 1));
  });
  const show = (step: number): void => {
    value.textContent = steps[String(step)] ?? '';
    lessButton.setAttribute('aria-disabled', String(step === least));
    moreButton.setAttribute('aria-disabled', String(step === most));
  };
  show(stepOf(setting));
  return element(
    'div',
    { class: `reading-control reading-control-${setting}`, role: 'group', 'aria-label': label },
    element('span', { class: 'step-label', 'aria-hidden': 'true' }, label),
    lessButton,
    value,
    moreButton,
  );
};

/** Puts the controls for size and width of the text into the place the page keeps for them. */
export const showReadingControls = (): void => {
  document.getElementById('darstellung')?.append(
    control('textSize', {
      label: wording.size,
      less: wording.smaller,
      more: wording.larger,
      steps: wording.sizes,
    }),
    control('textWidth', {
      label: wording.width,
      less: wording.narrower,
      more: wording.wider,
      steps: wording.widths,
    }),
  );
};
