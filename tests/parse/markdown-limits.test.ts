import assert from 'node:assert/strict';
import process from 'node:process';
import { test } from 'node:test';
import { deepestNesting, mostContinued, mostMarks, overLimit } from '../../src/parse/markdown-limits.ts';
import { parseArticle } from '../../src/parse/parse-article.ts';

const read = (body: string) =>
  parseArticle('datei', '2019/x.md', `---\nid: x\nheadline: X\n---\n\n${body}\n`);

const faultsOf = (body: string): readonly string[] =>
  read(body)
    .messages.filter(({ ruleId }) => /^(nested-too-deep|too-many-(?:marks|lines))$/.test(ruleId))
    .map(({ ruleId, line, column }) => `${line}:${column} ${ruleId}`);

/** What remark would take minutes for, or end with an overflow of the stack. */
const beyond: Readonly<Record<string, readonly [body: string, fault: string]>> = {
  'a row of quotations': ['>'.repeat(5000), '6:1 nested-too-deep'],
  'a row of lists': ['Davor.\n\n'.concat('- '.repeat(2000), 'a'), '8:1 nested-too-deep'],
  'lists under lists': [
    Array.from({ length: 600 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n'),
    '56:1 nested-too-deep',
  ],
  'emphasis in emphasis': ['*a '.repeat(3000).concat('a* '.repeat(3000)), '6:1 too-many-marks'],
  'pictures in pictures': [
    'Davor.\n\n'.concat('!['.repeat(3000), 'a', '](x)'.repeat(3000)),
    '8:1 too-many-marks',
  ],
  'lines that go on a quotation': ['Davor.\n\n> a\n'.concat('b\n'.repeat(50_000)), '8:1 too-many-lines'],
  'lines that go on quotations': ['> a\nb\n'.repeat(50_000), '6:1 too-many-lines'],
  'items under items': ['- a\n  - b\n'.repeat(50_000), '6:1 too-many-lines'],
};

for (const [name, [body, fault]] of Object.entries(beyond)) {
  void test(`Told, and not read: ${name}`, () => {
    assert.deepEqual(faultsOf(body), [fault]);
    assert.equal(read(body).article, undefined);
  });
}

void test('What may still be written is read', () => {
  const within = [
    '> '.repeat(deepestNesting).concat('Zitat'),
    '*a* '.repeat(mostMarks / 2),
    Array.from({ length: mostMarks }, () => 'Ein *Absatz*.').join('\n\n'),
    '_'.repeat(5000),
    '1. '.repeat(deepestNesting).concat('a'),
    '- a\n'.concat('b\n'.repeat(mostContinued)),
    '- a\n'.repeat(3 * mostContinued),
    'a\n'.repeat(3 * mostContinued),
    '- a\nb\n\n'.repeat(mostContinued),
  ];
  for (const body of within) {
    assert.equal(overLimit(body), undefined, body.slice(0, 20));
    assert.deepEqual(faultsOf(body), []);
  }
});

void test('A row of white space takes no longer for its length than other text', () => {
  const before = process.cpuUsage();
  const [block] = read(`a${'\t'.repeat(150_000)}b`).article?.body.blocks ?? [];
  const { user } = process.cpuUsage(before);
  assert.match(block?.text ?? '', /^a\t+b$/);
  // Looking on from each of them took half a minute.
  assert.ok(user < 5_000_000, `${user} µs`);
});
