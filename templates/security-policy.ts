const printed = (directives: Readonly<Record<string, string>>): string =>
  Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ');

/** Nothing is allowed but the site's own files. */
const directives = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'font-src': "'self'",
  'img-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'worker-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
} as const;

/** The Content Security Policy of every page, in its meta element. */
export const securityPolicy = printed(directives);

/** The page for unknown addresses carries its style sheet in a data: address, loads nothing else and searches. */
export const standalonePolicy = printed({
  'default-src': "'none'",
  'style-src': 'data:',
  'form-action': "'self'",
  'base-uri': "'none'",
});

/**
 * The policy that hosts send with every answer. It is as wide as the widest page needs, since a browser obeys
 * it and the page's own together; only here can framing be forbidden.
 */
export const headerPolicy = printed({
  ...directives,
  'style-src': "'self' data:",
  'frame-ancestors': "'none'",
});
