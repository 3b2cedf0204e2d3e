import type { SitePath } from '../record/identifiers.ts';
import type { SettledPages } from '../site/in-view.ts';
import type { ExitCode } from './exit-codes.ts';

/** What the preview asks of the process that builds for it. */
export interface BuildRequest {
  readonly kind: 'build';
  readonly inView: readonly SitePath[];
}

/** What that process answers. */
export type BuilderAnswer =
  | { readonly kind: 'settled'; readonly settled: SettledPages }
  | { readonly kind: 'ended'; readonly code: ExitCode };

const hasKind = (message: unknown): message is { readonly kind: unknown } =>
  typeof message === 'object' && message !== null && 'kind' in message;

export const isBuildRequest = (message: unknown): message is BuildRequest =>
  hasKind(message) && message.kind === 'build';

export const isBuilderAnswer = (message: unknown): message is BuilderAnswer =>
  hasKind(message) && (message.kind === 'settled' || message.kind === 'ended');
