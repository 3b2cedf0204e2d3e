import { Command } from 'commander';
import { cliWording } from '../german/wording/cli.ts';
import { buildWording } from '../german/wording/build.ts';
import { previewWording as wording } from '../german/wording/preview.ts';
import type { FollowFlags } from './run-follow.ts';

/** Builds again and again for a preview, which starts it and tells it when; not meant for people. */
export const followCommand = (): Command =>
  new Command('follow')
    .description(wording.followDescription)
    .requiredOption('--archive <dir>', cliWording.archiveOption)
    .requiredOption('--out <dir>', buildWording.outOption)
    .option('--drafts', buildWording.draftsOption)
    .action(async (flags: FollowFlags) => {
      const { runFollow } = await import('./run-follow.ts');
      await runFollow(flags);
    });
