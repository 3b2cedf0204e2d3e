/** The moments of publishing at which a kill leaves something different behind, in their order. */
export const publishingSteps = [
  'locked',
  'half-written',
  'written',
  'synced',
  'ready',
  'former-set-aside',
  'in-place',
  'former-half-removed',
  'former-removed',
  'unlocked',
] as const;

export type PublishingStep = (typeof publishingSteps)[number];

/** Told when a step is reached; tests kill the process there. */
export type ReachStep = (step: PublishingStep) => void;

export const isPublishingStep = (text: string): text is PublishingStep =>
  publishingSteps.some((step) => step === text);
