import { pages, relativeLink } from '../../src/archive/links.ts';
import { entityWording as wording } from '../../src/german/wording/entities.ts';
import type { Authority, EntityKind } from '../../src/record/authority.ts';
import type { SitePath } from '../../src/record/identifiers.ts';
import type { ArticleInArchive } from '../../src/record/in-archive.ts';
import type { Mention } from '../../src/record/mention.ts';
import { type Html, html } from '../html.ts';

interface Named {
  readonly entity: Authority;
  readonly role: string | undefined;
}

const inCredits = (mentions: readonly Mention[]): readonly Mention[] =>
  mentions.filter(({ place }) => place.field === 'credit');

const inOwnWords = (mentions: readonly Mention[]): readonly Mention[] =>
  mentions.filter(({ place }) => place.field !== 'setAside' && place.field !== 'credit');

const namedIn = ({ mentions, article, entities }: ArticleInArchive, kind: EntityKind): readonly Named[] => {
  const ids: readonly string[] =
    kind === 'topic'
      ? article.topics
      : [...inOwnWords(mentions), ...inCredits(mentions)].map(({ entity }) => entity);
  return [...new Set(ids)].flatMap((id) => {
    const entity = entities.get(id);
    if (entity === undefined || entity.kind !== kind) return [];
    const role = mentions.find((mention) => mention.entity === id && mention.role !== undefined)?.role;
    return [{ entity, role }];
  });
};

const section = (from: SitePath, kind: EntityKind, named: readonly Named[]): Html | false =>
  named.length > 0 &&
  html`<div class="card-line${named.every(({ role }) => role === undefined) && ' card-names'}"><dt>${kind === 'topic' ? wording.dossiers : wording.overview[kind]}</dt>
${named.map(
  ({ entity, role }) =>
    html`<dd><a href="${relativeLink(from, pages.entity(kind, entity.id))}">${entity.name}</a>${role !== undefined && html` <span class="card-note">${wording.printed(role)}</span>`}</dd>
`,
)}</div>
`;

const kinds: readonly EntityKind[] = ['topic', 'person', 'organization', 'place'];

/** Whom and what an article names, photographers and picture agencies last, persons with the office it gives them. */
export const namedInArticle = (from: SitePath, listed: ArticleInArchive): Html | false => {
  const sections = kinds.map((kind) => section(from, kind, namedIn(listed, kind)));
  return (
    sections.some((one) => one !== false) &&
    html`<aside class="card named" aria-labelledby="namen">
<h2 class="card-title" id="namen">${wording.margin}</h2>
<dl class="card-lines">
${sections}</dl>
</aside>`
  );
};
