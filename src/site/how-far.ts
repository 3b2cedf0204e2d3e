/** How far a run of the program came: a site as it had to be needs little of its code, a changed one other parts than a new one. */
export type HowFar = 'start' | 'made' | 'changed';

let farthest: HowFar = 'start';

export const howFar = (): HowFar => farthest;

export const cameTo = (step: HowFar): void => {
  farthest = step;
};
