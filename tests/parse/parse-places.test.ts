import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parsePlaces } from '../../src/parse/parse-authority.ts';

test('A coordinate that is nowhere on earth is told at its place', () => {
  const { messages } = parsePlaces(
    'places.yaml',
    '- id: husum\n  name: Husum\n  coordinates: { latitude: 54.47, longitude: 190.5 }\n- id: kiel\n  name: Kiel\n  coordinates:\n    latitude: -100\n    longitude: 10.1\n- id: emden\n  name: Emden\n  coordinates: { latitude: 53.4 }\n',
  );
  assert.deepEqual(
    messages.map(({ line, column, severity, ruleId }) => `${line}:${column} ${severity} ${ruleId}`),
    ['3:46 error out-of-range', '7:15 error out-of-range', '11:16 error missing-key'],
  );
  assert.match(messages[0]?.text ?? '', /190[.,]5.*höchstens 180/);
});
