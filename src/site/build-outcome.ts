import type { Message } from '../record/message.ts';
import type { LockHolder } from './publish/build-lock.ts';
import type { TargetRefusal } from './refuse-target.ts';

/** The stages of a build that somebody who waits is told of; a large archive is indexed before its pages are made. */
export type BuildStage = 'read' | 'render' | 'write' | 'index' | 'publish';

interface BuildSummary {
  readonly articles: number;
  readonly pages: number;
  readonly files: number;
  readonly bytes: number;
  /** Files that are as before, and those that are new or changed. */
  readonly reused: number;
  readonly rewritten: number;
}

/** How a build ended. Only `built` has changed anything. */
export type BuildOutcome =
  | { readonly kind: 'built'; readonly messages: readonly Message[]; readonly summary: BuildSummary }
  /** At least one of the messages is an error. */
  | { readonly kind: 'faulty'; readonly messages: readonly Message[] }
  | { readonly kind: 'refused'; readonly refusal: TargetRefusal; readonly target: string }
  | { readonly kind: 'busy'; readonly holder: LockHolder };
