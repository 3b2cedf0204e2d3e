import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { noKnowledge } from '../../src/search/analysis/knowledge.ts';
import type { ArchiveIndex } from '../../src/search/archive-index.ts';
import { ask, indexDocuments, textDocument } from '../support/search-archive.ts';

describe('nouns that an umlaut tells apart', () => {
  let index: ArchiveIndex;
  before(async () => {
    index = await indexDocuments(
      [
        textDocument('zahlung', 'Die Bank hat alle Zahlungen gestoppt.', 'Eine soziale Frage bleibt.'),
        textDocument('zaehlung', 'Bei der Zählung fehlten Stimmen.', 'Der Soziale wurde gehört.'),
        textDocument('stueck', 'Das letzte Stück war das beste.'),
      ],
      { ...noKnowledge, standsApart: (noun) => (/^(?:zählung|stück)/i.test(noun) ? 'unrelated' : undefined) },
    );
  });

  const found = async (query: string): Promise<Readonly<Record<'hits' | 'related', readonly string[]>>> => {
    const { hits, related } = await ask(index, query);
    const ids = (matches: typeof hits): Promise<readonly string[]> =>
      Promise.all(matches.map(async ({ page }) => (await index.entry(page)).id));
    return { hits: await ids(hits), related: await ids(related) };
  };

  for (const query of ['Zählung', 'Zaehlung', 'zählung', 'Zählungen']) {
    it(`finds ${query} and not what is spelled without umlaut`, async () => {
      assert.deepEqual(await found(query), { hits: ['zaehlung'], related: [] });
    });
  }

  for (const query of ['Zahlungen', 'zahlungen']) {
    it(`finds ${query} and not what is spelled with one`, async () => {
      assert.deepEqual(await found(query), { hits: ['zahlung'], related: [] });
    });
  }

  it('finds the noun with an umlaut without it where there is no other', async () => {
    assert.deepEqual(await found('Stuck'), { hits: ['stueck'], related: [] });
  });

  it('takes a capital of a word by itself for a noun’s, and keeps the adjective among the related words', async () => {
    assert.deepEqual(await found('Soziale'), { hits: ['zaehlung'], related: ['zahlung'] });
  });

  it('takes the capital of the first of several words for either', async () => {
    assert.deepEqual(await found('Soziale Frage'), { hits: ['zahlung'], related: [] });
  });
});
