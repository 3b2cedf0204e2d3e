import { files, pages } from '../archive/links.ts';
import type { ArchiveSettings } from '../record/archive.ts';

/** The longest name that home screens show whole. */
const shortName = 12;

/**
 * What a browser needs to put the archive on a home screen. All addresses are relative to the manifest, which lies
 * at the site's root. The reader keeps the browser's way back, and the page its own colours.
 */
export const webManifest = ({ name, description, language }: ArchiveSettings): string =>
  `${JSON.stringify(
    {
      id: './',
      name,
      ...(name.length <= shortName && { short_name: name }),
      ...(description !== undefined && { description }),
      lang: language,
      dir: 'ltr',
      start_url: pages.start,
      scope: './',
      display: 'minimal-ui',
      background_color: '#fbfaf6',
      theme_color: '#fbfaf6',
      icons: [
        { src: files.icon, sizes: 'any', type: 'image/svg+xml' },
        { src: files.picture('icon-192'), sizes: '192x192', type: 'image/png' },
        { src: files.picture('icon-512'), sizes: '512x512', type: 'image/png' },
        { src: files.picture('icon-maske'), sizes: '512x512', type: 'image/png', purpose: 'maskable' },
      ],
    },
    undefined,
    2,
  )}\n`;
