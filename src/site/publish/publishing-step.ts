/**
 * The moments of publishing at which a kill leaves something different behind, in their order. A site that is
 * replaced whole has a `former` one; a change set is `half-applied` once.
 */
export const publishingSteps = [
  'locked',
  'half-written',
  'written',
  'synced',
  'ready',
  'half-applied',
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
