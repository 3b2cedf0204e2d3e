import { launchBrowser } from './tests/support/browser.ts';
const b = await launchBrowser();
const p = await (await b.newContext()).newPage();
for (const n of process.argv.slice(2)) {
  await p.goto('file:///work/main/_site/' + n);
  await p.waitForTimeout(300);
  await p.pdf({ path: '/work/notes/shots/' + n.replace(/\W/g, '_') + '.pdf', format: 'A4' });
}
await b.close();
