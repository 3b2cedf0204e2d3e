/**
 * Draws the pictures that must be bitmaps, from the drawings beside it: the icons for home screens and the picture
 * that other sites show when an archive is shared. They are committed, so that no build needs a browser:
 * `node --import tsx bench/draw-pictures.ts`
 */
import { readFile, writeFile } from 'node:fs/promises';
import { launchBrowser } from '../tests/support/browser.ts';

interface Picture {
  readonly drawing: string;
  readonly file: string;
  readonly width: number;
  readonly height: number;
  /** Systems cut icons to circles and drops: there the drawing keeps to the middle of its own colour. */
  readonly margin?: number;
}

const icon = 'public/icon.svg';

const pictures: readonly Picture[] = [
  { drawing: icon, file: 'public/bilder/icon-180.png', width: 180, height: 180 },
  { drawing: icon, file: 'public/bilder/icon-192.png', width: 192, height: 192 },
  { drawing: icon, file: 'public/bilder/icon-512.png', width: 512, height: 512 },
  { drawing: icon, file: 'public/bilder/icon-maske.png', width: 512, height: 512, margin: 56 },
  { drawing: 'bench/pictures/share.svg', file: 'public/bilder/teilen.png', width: 1200, height: 630 },
];

const font = (await readFile('templates/fonts/display.woff2')).toString('base64');
const lettering = `@font-face { font-family: "Lesesaal Display"; src: url("data:font/woff2;base64,${font}") }`;

const browser = await launchBrowser();
for (const { drawing, file, width, height, margin = 0 } of pictures) {
  const page = await browser.newPage({ viewport: { width, height } });
  const svg = (await readFile(drawing, 'utf8')).replace(
    '<svg ',
    `<svg width="${width - 2 * margin}" height="${height - 2 * margin}" style="display: block" `,
  );
  await page.setContent(
    `<style>${lettering}</style><body style="margin: 0; padding: ${margin}px; background: #8f1d14">${svg}</body>`,
  );
  await page.evaluate(() => document.fonts.ready);
  const picture = await page.screenshot();
  await writeFile(file, picture);
  console.log(`${file}  ${picture.length} bytes`);
  await page.close();
}
await browser.close();
