import process from 'node:process';
import fc from 'fast-check';

/**
 * Loaded before every test file. Where a change is judged (CI), property tests draw the same values each time,
 * so that a failure is the change's; everywhere else they draw new ones and go on looking.
 */
if (process.env['CI'] !== undefined) fc.configureGlobal({ seed: 20_190_608 });
