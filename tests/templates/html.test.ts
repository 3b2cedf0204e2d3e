import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Html, html, joined } from '../../templates/html.ts';

test('text in a hole is escaped, in content and in quoted attributes', () => {
  const hostile = `"><script>alert('x')</script>&`;
  assert.equal(
    html`<p title="${hostile}">${hostile}</p>`.toString(),
    '<p title="&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;">&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;</p>',
  );
});

test('no text can put markup or a quotation mark into the page', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      assert.doesNotMatch(html`${text}`.toString(), /[<>"']/);
    }),
  );
});

test('nested markup is printed as it is, lists one after the other', () => {
  const items = ['a', 'b'].map((name) => html`<li>${name}</li>`);
  assert.equal(html`<ul>${items}</ul>`.toString(), '<ul><li>a</li><li>b</li></ul>');
});

test('false and undefined print nothing, zero prints', () => {
  assert.equal(html`${false}${undefined}${0}`.toString(), '0');
});

test('a hole in an attribute without quotation marks is refused', () => {
  assert.throws(() => html`<a href=${'x'}>`, /without quotation marks/);
});

test('joined children leave out what prints nothing', () => {
  assert.equal(joined(['a', undefined, '', 'b'], ' · ').toString(), 'a · b');
});

test('nobody outside the module can make markup out of a string', () => {
  // @ts-expect-error The key is private to the module.
  assert.throws(() => new Html(Symbol('another key'), '<script>'), TypeError);
});
