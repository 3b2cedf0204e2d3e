import type { ArchiveSettings } from '../record/archive.ts';
import type { Body } from '../record/article.ts';
import type { AuthorityFiles, TopicAuthority } from '../record/authority.ts';
import { isSafeHtml } from './safe-html.ts';

/** A body that was written away as JSON; its markup is looked over again, wherever it has been meanwhile. */
export const restoredBody = ({
  html,
  blocks,
}: { readonly html: string } & Pick<Body, 'blocks'>): Body | undefined =>
  isSafeHtml(html) ? { html, blocks } : undefined;

const isRestorable = ({ introduction }: TopicAuthority): boolean =>
  introduction === undefined || isSafeHtml(introduction);

/** The same for authority files, whose dossiers have introductions. */
export const restoredAuthority = (files: AuthorityFiles): AuthorityFiles | undefined =>
  files.topics.every(isRestorable) ? files : undefined;

/** The same for the settings, with their legal texts. */
export const restoredSettings = (settings: ArchiveSettings): ArchiveSettings | undefined =>
  isSafeHtml(settings.imprint.html) && isSafeHtml(settings.privacy.html) ? settings : undefined;
