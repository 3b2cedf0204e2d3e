/**
 * What hosts, and the tools that bring a site to them, keep at its root: the domain, the history of a branch, proofs of
 * ownership, rules of the server. Litter of operating systems is none of it.
 */
const hostNames = new Set([
  'CNAME',
  '.git',
  '.gitattributes',
  '.gitignore',
  '.github',
  '.gitlab-ci.yml',
  '.htaccess',
  '.htpasswd',
  '.netlify',
  '.well-known',
  '_redirects',
]);

/** Whether something that a site's list does not name is there for the host; a folder ends with a slash. */
export const isOfHost = (path: string): boolean => hostNames.has(path.split('/', 1)[0] ?? '');
