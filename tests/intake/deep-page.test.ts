import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readWebPage } from '../../src/intake/web-page/read-web-page.ts';

const depth = 10_000;

const headline = 'Fischer in Husum streiken';
const first = 'Die Fischer in Husum sind am Montag im Hafen geblieben, wie ihr Verband am Abend mitteilte.';
const second = 'Gestreikt wird bis Freitag.';

const content = `<p>${first.replace('Montag', '<b>Montag</b>')}</p><script>let nein;</script><p>${second}</p>`;

const page = (open: string, close: string): string =>
  `<!doctype html><html><head><title>${headline}</title></head><body><h1>${headline}</h1>${open.repeat(depth)}${content}${close.repeat(depth)}<p>Zum Schluss.</p></body></html>`;

const paragraphsOf = (html: string): readonly string[] => readWebPage(html).text.split(/\n+/);

for (const [name, open, close] of [
  ['div', '<div>', '</div>'],
  ['blockquote', '<blockquote>', '</blockquote>'],
  ['b', '<b>', '</b>'],
  ['li', '<ul><li>', '</li></ul>'],
  ['td', '<table><tr><td>', '</td></tr></table>'],
  ['div that is never closed', '<div>', ''],
] as const) {
  void test(`A page keeps its paragraphs below ${depth} elements: ${name}`, () => {
    const [printed, ...paragraphs] = paragraphsOf(page(open, close));
    assert.equal(printed, headline);
    assert.deepEqual(
      paragraphs.slice(0, 2).map((text) => text.replace(/^- /, '')),
      [first, second],
    );
  });
}

void test('What stands between elements that are nested too deep is kept, in its order', () => {
  let number = 0;
  const open = '<div>#'.repeat(depth).replaceAll('#', () => `Wort ${number++} `);
  // Of what is no whole page, all is text.
  const { text } = readWebPage(`${open}${content}${'</div>'.repeat(depth)}<p>Zum Schluss.</p>`);
  const numbers = [...text.matchAll(/Wort (\d+)/g)].map(([, found]) => Number(found));
  assert.deepEqual(numbers, [...numbers.keys()]);
  assert.equal(numbers.length, depth);
  assert.ok(text.includes(first) && text.includes('Zum Schluss.') && !text.includes('nein'));
});
