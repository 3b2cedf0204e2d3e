/**
 * The Content Security Policy of every page. Nothing is allowed but the site's own files; `wasm-unsafe-eval`
 * lets the search engine's WebAssembly start (it allows no script to be evaluated).
 */
export const securityPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
].join('; ');

/** The page for unknown addresses carries its style sheet in a data: address and loads nothing else. */
export const standalonePolicy = "default-src 'none'; style-src data:; form-action 'none'; base-uri 'none'";
