import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseSettings } from '../../src/parse/parse-settings.ts';
import { parseSources } from '../../src/parse/parse-sources.ts';

const settings = (more = ''): string =>
  `name: Archiv\noperator: Wer\ncontact: wer@example.org\nimprint: { text: "*Wer* ist es." }\nprivacy: { text: Nichts. }\n${more}`;

const rulesOf = (messages: ReturnType<typeof parseSettings>['messages']): readonly string[] =>
  messages.map(({ line, column, severity, ruleId }) => `${line}:${column} ${severity} ${ruleId}`);

test('An archive needs a name, an operator, a contact, an imprint and a word on privacy', () => {
  const { settings: found, messages } = parseSettings('archive.yaml', 'name: Archiv\n');
  assert.equal(found, undefined);
  assert.deepEqual(rulesOf(messages), Array(4).fill('1:1 error missing-key'));
});

test('Its address ends with a slash, and its language is German unless it says otherwise', () => {
  const { settings: found, messages } = parseSettings('a', settings('baseUrl: https://example.org/presse\n'));
  assert.deepEqual(messages, []);
  assert.ok(found !== undefined);
  assert.equal(found.baseUrl, 'https://example.org/presse/');
  assert.equal(found.language, 'de');
  assert.equal(found.imprint.html, '<p><em>Wer</em> ist es.</p>');
});

test('An address that no path can be appended to is refused where it stands', () => {
  const refused: readonly (readonly [string, string, string])[] = [
    ['https://example.org/presse?a=b', 'bad-base-url', 'Abfrage'],
    ['https://example.org/?', 'bad-base-url', 'Abfrage'],
    ['https://example.org/#oben?', 'bad-base-url', 'Sprungmarke'],
    ['https://wer:geheim@example.org/', 'bad-base-url', 'Anmeldedaten'],
    ['https://@example.org/', 'bad-base-url', 'Anmeldedaten'],
    ['example.org', 'malformed-url', 'https://'],
  ];
  for (const [address, rule, said] of refused) {
    const { messages } = parseSettings('a', settings(`baseUrl: "${address}"\n`));
    assert.deepEqual(rulesOf(messages), [`6:10 error ${rule}`], address);
    const text = messages[0]?.text ?? '';
    assert.deepEqual([text.includes(said), text.includes('geheim')], [true, false]);
  }
  assert.deepEqual(parseSettings('a', settings('baseUrl: https://example.org/@presse\n')).messages, []);
});

test('The identifier of an archive is a tag that somebody could have given, and is else refused where it stands', () => {
  const read = (identifier: string) => parseSettings('a', settings(`identifier: "${identifier}"\n`));
  for (const identifier of [
    'tag:archiv.example.org,2026:presse',
    'tag:wer@example.org,2026-02-28:',
    'tag:example.org,2019-06:a/b?c%20d',
  ]) {
    const { settings: found, messages } = read(identifier);
    assert.deepEqual([found?.identifier, messages], [identifier, []]);
  }
  for (const identifier of [
    'presse',
    'https://example.org/',
    'tag:example,2026:presse',
    'tag:example.org:presse',
    'tag:example.org,2026-02-30:presse',
    'tag:-example.org,2026:presse',
    'tag:example.org,2026:Büro',
    'tag:example.org,2026:presse#oben',
    'tag:example.org,2026',
  ]) {
    const { messages } = read(identifier);
    assert.deepEqual(rulesOf(messages), ['6:13 error malformed-tag'], identifier);
    assert.ok(
      messages[0]?.text.includes(`„${identifier}“`) &&
        messages[0].text.includes('„tag:archiv.example.org,2026:presse“'),
    );
  }
});

test('A language is told by its code, and the message says how', () => {
  const { messages } = parseSettings('a', settings('language: Deutsch\n'));
  assert.deepEqual(rulesOf(messages), ['6:11 error malformed-language']);
  assert.match(messages[0]?.text ?? '', /„Deutsch“.*„de-AT“/);
});

test('A placeholder is a hint, so that the site can be built before it is replaced', () => {
  const text = settings('baseUrl: https://example.org/\n').replace('Nichts.', 'Nichts., placeholder: true');
  const { settings: found, messages } = parseSettings('a', text);
  assert.equal(found?.privacy.placeholder, true);
  assert.deepEqual(rulesOf(messages), ['5:27 warning placeholder']);
});

test('HTML in the imprint is refused', () => {
  const text = settings('baseUrl: https://example.org/\n').replace('Nichts.', '"<script>x</script>"');
  assert.deepEqual(rulesOf(parseSettings('a', text).messages), ['5:18 error raw-html']);
});

test('A fault elsewhere does not hide HTML in the imprint, which is told at its line', () => {
  const text = settings('baseUrl: https://example.org/\nfarbe: rot\n').replace(
    'imprint: { text: "*Wer* ist es." }',
    'imprint:\n  text: |\n    Gut.\n    Dann <b>fett</b>\n',
  );
  assert.deepEqual(rulesOf(parseSettings('a', text).messages), [
    '11:1 error unknown-key',
    '7:10 error raw-html',
    '7:17 error raw-html',
  ]);
});

test('A source with a fault is known, and what else is wrong with it is told in the same run', () => {
  const { sources, otherIds, messages } = parseSources(
    's',
    '- { id: a, name: A, kind: zeitung }\n- { id: b }\n- { id: a, name: C, url: x }\n',
  );
  assert.deepEqual(
    sources.map(({ id }) => id),
    ['a', 'a'],
  );
  assert.deepEqual(otherIds, ['b']);
  assert.deepEqual(rulesOf(messages), [
    '1:21 error unknown-key',
    '2:3 error missing-key',
    '3:26 error malformed-url',
    '3:9 error source-used-twice',
  ]);
});

test('A source has one entry', () => {
  const { sources, messages } = parseSources(
    's',
    '- { id: a, name: A }\n- { id: b, name: B }\n- { id: a, name: C }\n',
  );
  assert.equal(sources.length, 3);
  assert.deepEqual(rulesOf(messages), ['3:9 error source-used-twice']);
});

test('Known gaps are kept in order of time, with their reason', () => {
  const { settings: found, messages } = parseSettings(
    'a',
    settings(
      'baseUrl: https://example.org/\ngaps:\n  - { period: "1946/..", reason: Danach. }\n  - { period: "../1850", reason: Davor. }\n',
    ),
  );
  assert.deepEqual(messages, []);
  assert.deepEqual(
    found?.gaps.map(({ period, reason }) => [period.edtf, reason]),
    [
      ['../1850', 'Davor.'],
      ['1946/..', 'Danach.'],
    ],
  );
});

test('A gap needs a period with an end and a reason', () => {
  const text = settings(
    'gaps:\n  - { period: "XXXX-05", reason: Mai. }\n  - { period: "1923" }\n  - { period: gestern, reason: Weg. }\n  - { period: "1941", reason: Krieg., grund: x }\n',
  );
  assert.deepEqual(rulesOf(parseSettings('a', text).messages), [
    '7:15 error endless-period',
    '8:5 error missing-key',
    '9:15 error malformed-date',
    '10:39 error unknown-key',
  ]);
});

test('An entry of a list that is none is told by what stands there', () => {
  const { messages } = parseSources('s', '- { id: bote, name: Bote }\n- Husumer Nachrichten\n- ~\n- [a]\n');
  assert.deepEqual(
    rulesOf(messages),
    Array.from([2, 3, 4], (line) => `${line}:3 error wrong-type`),
  );
  assert.match(messages[0]?.text ?? '', /^Hier steht „Husumer Nachrichten“; .*„id: …“/);
  assert.match(messages[1]?.text ?? '', /^Hier steht nichts;/);
});
