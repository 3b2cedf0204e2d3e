import type { Draft, DraftName } from '../../src/record/draft.ts';

const named = (names: readonly DraftName[]): readonly string[] =>
  names.map(({ name, roles, mentions }) => {
    const forms = [...new Set(mentions.map(({ text }) => text))].join(', ');
    return `${name}: ${forms}${roles.length === 0 ? '' : ` (${roles.join('; ')})`}`;
  });

/** What an editor would look at in a draft; nothing for what is absent, so that a fixture shows its phenomenon. */
export const draftDigest = (draft: Draft): unknown => {
  const { dateline, published } = draft;
  const digest = {
    encoding: draft.encoding === 'utf-8' ? undefined : draft.encoding,
    headline: draft.headline,
    workingTitle: draft.workingTitle,
    kicker: draft.kicker,
    lead: draft.lead,
    byline: draft.byline,
    dateline:
      dateline === undefined
        ? undefined
        : { verbatim: dateline.verbatim, places: dateline.places, date: dateline.date },
    agencies: draft.agencies,
    published:
      published === undefined
        ? undefined
        : [published.edtf, ...published.evidence.map(({ text, rule }) => `${rule}: ${text}`)],
    captions: draft.captions.map(({ text, credit }) => ({ text, credit })),
    blocks: draft.blocks.map(({ type, text }) => `${type}: ${text}`),
    related: draft.related,
    corrections: draft.corrections,
    setAside: draft.setAside.map(({ reason, text }) => `${reason}: ${text}`),
    quoteStyle: draft.quoteStyle,
    persons: named(draft.persons),
    organizations: named(draft.organizations),
    places: named(draft.places),
    roles: draft.segments
      .filter(({ role }) => role !== 'white-space')
      .map(({ role, rule }) => `${role} ← ${rule}`),
    doubts: draft.doubts.map(({ id }) => id),
  };
  const isPresent = ([, value]: readonly [string, unknown]): boolean =>
    value !== undefined && !(Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(digest).filter(isPresent));
};
