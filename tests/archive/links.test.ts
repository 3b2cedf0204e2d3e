import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { absoluteLink, files, pages, relativeLink } from '../../src/archive/links.ts';
import { isSitePath } from '../../src/record/identifiers.ts';

test('a link goes up to the folder both pages share and down from there', () => {
  assert.equal(relativeLink(pages.year(2019), pages.year(2022)), '2022.html');
  assert.equal(relativeLink(pages.year(2019), pages.chronicle), '../chronik.html');
  assert.equal(relativeLink(files.schema('article'), files.articlesJson), '../artikel.json');
  assert.equal(relativeLink(pages.start, files.schema('article')), 'daten/schema/article.json');
});

test('a fragment is appended', () => {
  assert.equal(relativeLink(pages.start, pages.chronicle, 'jahr-2019'), 'chronik.html#jahr-2019');
});

test('every relative link leads from its page to its target, wherever the site is served', () => {
  const segment = fc.stringMatching(/^[a-z0-9-]{1,8}$/);
  const path = fc.array(segment, { minLength: 1, maxLength: 4 }).map((parts) => `${parts.join('/')}.html`);
  const root = fc.constantFrom('https://example.org/', 'file:///media/stick/archiv/', 'http://h/a/b/c/');
  fc.assert(
    fc.property(path, path, root, (from, to, base) => {
      assert.ok(isSitePath(from) && isSitePath(to));
      assert.equal(new URL(relativeLink(from, to), new URL(from, base)).href, new URL(to, base).href);
    }),
  );
});

test('an absolute link stands below the base URL', () => {
  assert.equal(
    absoluteLink('https://example.org/archiv/', pages.search),
    'https://example.org/archiv/suche.html',
  );
});

test('a path that leaves the site is none', () => {
  for (const path of ['/etc/passwd', '../x.html', 'a/../../x', '', 'a//b', 'a b.html']) {
    assert.equal(isSitePath(path), false, path);
  }
});
