import { files } from '../archive/links.ts';
import { element } from './element.ts';

/** Links the manifest where a browser may load it: from disk it is refused, with a message in the console. */
export const linkManifest = (): void => {
  const icon = document.querySelector<HTMLLinkElement>('link[rel="icon"]');
  if (icon === null || !location.protocol.startsWith('http')) return;
  document.head.append(
    element('link', { rel: 'manifest', href: new URL(files.webManifest, icon.href).href }),
  );
};
