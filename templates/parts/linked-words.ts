import { pages, relativeLink } from '../../src/archive/links.ts';
import type { SitePath } from '../../src/record/identifiers.ts';
import type { Mention, MentionField } from '../../src/record/mention.ts';
import { type Child, type Html, html } from '../html.ts';

/** A text of an article with links on the names in it that are to lead to their pages; its words are unchanged. */
export const linkedWords = (
  from: SitePath,
  text: string,
  mentions: readonly Mention[],
  field: MentionField,
  index = 0,
): Html => {
  const parts: Child[] = [];
  let done = 0;
  for (const { entity, kind, place } of mentions) {
    if (place.field !== field || place.index !== index || place.start < done) continue;
    const address = relativeLink(from, pages.entity(kind, entity));
    parts.push(
      text.slice(done, place.start),
      html`<a class="name-link" href="${address}">${text.slice(place.start, place.end)}</a>`,
    );
    done = place.end;
  }
  return html`${parts}${text.slice(done)}`;
};
