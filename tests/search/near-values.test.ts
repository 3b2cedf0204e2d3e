import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nearValues } from '../../src/search/query/near-values.ts';

const values = [
  { id: 'caracas', label: 'Caracas' },
  { id: 'karlsbad', label: 'Karlsbad' },
  { id: 'frankfurt-oder', label: 'Frankfurt (Oder)' },
  { id: 'nicolas-maduro', label: 'Nicolás Maduro' },
  { id: 'muammar-al-gaddafi', label: 'Muammar al-Gaddafi' },
];

/** What is typed → what is offered for it. */
const cases: Readonly<Record<string, readonly string[]>> = {
  Carracas: ['caracas'],
  Madurro: ['nicolas-maduro'],
  'Nicolas Madurro': ['nicolas-maduro'],
  'frankfurt-odar': ['frankfurt-oder'],
  Gadafi: ['muammar-al-gaddafi'],
  Gadaffi: ['muammar-al-gaddafi'],
  Gudaffo: [],
  Rom: [],
  Peking: [],
};

for (const [typed, ids] of Object.entries(cases)) {
  void test(`For „${typed}“ is offered: ${ids.join() || 'nothing'}`, () => {
    assert.deepEqual(
      nearValues(typed, values).map(({ id }) => id),
      ids,
    );
  });
}
