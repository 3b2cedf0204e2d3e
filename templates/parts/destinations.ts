import { pages } from '../../src/archive/links.ts';
import { entityWording } from '../../src/german/wording/entities.ts';
import { registerWording } from '../../src/german/wording/register.ts';
import { siteWording as wording } from '../../src/german/wording/site.ts';
import type { SitePath } from '../../src/record/identifiers.ts';
import type { Edition } from '../edition.ts';

/** The ways into an archive, in the order of masthead and foot. */
export const destinations = ({
  kindsShown,
}: Edition): readonly { readonly page: SitePath; readonly name: string }[] => [
  { page: pages.chronicle, name: wording.chronicle },
  ...kindsShown.map((kind) => ({ page: pages.entities(kind), name: entityWording.overview[kind] })),
  { page: pages.sources, name: wording.sources },
  { page: pages.register, name: registerWording.title },
];
