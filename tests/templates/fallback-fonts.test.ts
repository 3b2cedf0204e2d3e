import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';

const style = (name: string): Promise<string> =>
  readFile(new URL(`../../templates/styles/${name}`, import.meta.url), 'utf8');

interface Face {
  readonly family: string;
  readonly isItalic: boolean;
  /** Whether a browser takes it as it is for letters of this weight. */
  readonly has: (weight: number) => boolean;
}

const facesIn = (css: string): readonly Face[] =>
  [...css.matchAll(/@font-face \{(.*?)\}/gs)].map(([, body = '']) => {
    const value = (name: string): string => new RegExp(`${name}: ([^;]+);`).exec(body)?.[1] ?? '';
    const [least = 400, most = least] = value('font-weight').split(' ').filter(Boolean).map(Number);
    return {
      family: value('font-family').replaceAll('"', ''),
      isItalic: value('font-style') === 'italic',
      has: (weight) => least <= weight && weight <= most,
    };
  });

/** The families behind our own in a token: `--sans: "Lesesaal Sans", "Sans Arial", …`. */
const fallbacksOf = (tokens: string, token: string): readonly string[] =>
  [...(new RegExp(`--${token}: ([^;]+);`).exec(tokens)?.[1] ?? '').matchAll(/"([^"]+)"/g)]
    .map(([, family = '']) => family)
    .filter((family) => !family.startsWith('Lesesaal'));

test('What stands in for our letters at a first visit has real bold and italic cuts', async () => {
  const [faces, tokens] = [facesIn(await style('fonts.css')), await style('tokens.css')];
  const wanted = [
    { token: 'sans', weight: 600, isItalic: false },
    { token: 'serif', weight: 560, isItalic: false },
    { token: 'serif', weight: 400, isItalic: true },
  ];
  const lacking = wanted.flatMap(({ token, weight, isItalic }) =>
    fallbacksOf(tokens, token)
      .filter(
        (family) =>
          !faces.some((face) => face.family === family && face.isItalic === isItalic && face.has(weight)),
      )
      .map((family) => `${family}, ${weight}${isItalic ? ', italic' : ''}`),
  );
  assert.ok(fallbacksOf(tokens, 'sans').length > 3);
  assert.deepEqual(lacking, []);
});
