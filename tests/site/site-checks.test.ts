import assert from 'node:assert/strict';
import { test } from 'node:test';
import { executableMarkup } from '../support/executable-markup.ts';
import { htmlFaults } from '../support/html-rules.ts';
import { brokenLinks } from '../support/site-links.ts';

const site = (files: Readonly<Record<string, string>>): ReadonlyMap<string, Uint8Array> =>
  new Map(Object.entries(files).map(([path, content]) => [path, Buffer.from(content)]));

const broken: readonly (readonly [link: string, fault: string])[] = [
  ['nix.html', 'leads to no file'],
  ['../index.html#nix', 'leads to no element'],
  ['#nix', 'leads to no element'],
  ['/index.html', 'is not relative'],
  ['//example.org/', 'is not relative'],
  ['../../index.html', 'climbs out of the site'],
  ['../', 'leads to no file'],
  ['javascript:void', 'has an unknown scheme'],
];

for (const [link, fault] of broken) {
  void test(`The whole-site test finds the link ${link}`, () => {
    const files = site({
      'index.html': '<p id="da">da</p>',
      'artikel/a.html': `<a href="b.html">b</a><a href="${link}">?</a>`,
      'artikel/b.html': '<a href="../index.html?q=x#da">da</a><a href="https://example.org/">fort</a>',
    });
    assert.deepEqual(brokenLinks(files), [`artikel/a.html: ${link} ${fault}`]);
  });
}

void test('The whole-site test finds links in forms, redirections, picture sets and style sheets', () => {
  const files = site({
    'a.html':
      '<meta http-equiv="refresh" content="0; url=b.html"><form action="c.html"></form><img srcset="d.png 2x">',
    'assets/a.css': 'a { background: url("e.woff2") }',
  });
  assert.deepEqual(
    brokenLinks(files).map((fault) => fault.split(' ')[1]),
    ['b.html', 'c.html', 'd.png', 'e.woff2'],
  );
});

void test('The whole-site test finds whatever would run in a page', () => {
  const page =
    '<base href="x"><script>1</script><script type="module" src="a.js"></script><style></style><p style="a:b" onclick="1"><a href=" JavaScript:1">';
  assert.deepEqual(executableMarkup('a.html', page), [
    'a.html has a base element',
    'a.html has an inline script',
    'a.html has a module script',
    'a.html has an inline style sheet',
    'a.html has a style attribute',
    'a.html has the event handler onclick',
    'a.html has a javascript: address in href',
  ]);
});

void test('The whole-site test finds invalid HTML', async () => {
  assert.notDeepEqual(await htmlFaults('a.html', '<p><img src="a.png"></div>'), []);
});
