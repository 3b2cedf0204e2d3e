import process from 'node:process';
import { files } from '../archive/links.ts';
import { verifyWording as wording } from '../german/wording/verify.ts';
import { isError } from '../record/message.ts';
import { recoverSite } from '../site/publish/recover-site.ts';
import { type Verification, verifySite } from '../site/verify/verify-site.ts';
import { changingLine } from './changing-line.ts';
import { exitCodes } from './exit-codes.ts';
import { printMessages, sortedMessages } from './print-messages.ts';

export interface VerifyFlags {
  readonly out: string;
  readonly json?: true;
}

/** On a terminal so many files are read between two looks at how far it is. */
const shownEvery = 500;

const showProgress = (stream: NodeJS.WriteStream) => {
  if (!stream.isTTY) return { onFile: () => {}, clear: () => {} };
  const { show, clear } = changingLine(stream);
  return {
    onFile: (done: number, of: number): void => {
      if (done % shownEvery === 0) show(wording.progress(done, of));
    },
    clear,
  };
};

const summary = ({
  messages,
  listed,
  listHash,
}: Extract<Verification, { readonly kind: 'verified' }>): string => {
  if (!messages.some(isError)) return wording.asBuilt(listed, messages.length, files.checksums, listHash);
  const count = (...rules: readonly string[]): number =>
    messages.filter(({ ruleId }) => rules.includes(ruleId)).length;
  return wording.differs(listed, {
    missing: count('missing-file', 'no-file'),
    changed: count('changed-file', 'unreadable-file', 'checksum-line'),
    added: count('added-file'),
  });
};

/** Runs `lesesaal verify`. */
export const runVerify = async ({ out, json }: VerifyFlags): Promise<void> => {
  await recoverSite(out);
  const progress = showProgress(process.stderr);
  const outcome = verifySite(out, progress.onFile);
  progress.clear();
  if (outcome.kind !== 'verified') {
    const text = outcome.kind === 'no-site' ? wording.noSite(out) : wording.noChecksums(out, files.checksums);
    process.stderr.write(`${text}\n`);
    process.exitCode = exitCodes.wrongUse;
    return;
  }
  const { messages } = outcome;
  if (json === true) process.stdout.write(`${JSON.stringify(sortedMessages(messages), undefined, 2)}\n`);
  else printMessages(messages);
  process.stderr.write(`${summary(outcome)}\n`);
  process.exitCode = !messages.some(isError) ? exitCodes.fine : exitCodes.faults;
};
