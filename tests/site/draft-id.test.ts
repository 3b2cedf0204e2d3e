import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newArticleId } from '../../src/site/imports/draft-id.ts';

const none: ReadonlySet<string> = new Set();

test('An id spells umlauts out, however they are encoded', () => {
  for (const form of ['NFC', 'NFD'] as const)
    assert.equal(newArticleId('Grüße aus Düsseldorf'.normalize(form), none), 'gruesse-duesseldorf');
});

test('Soft hyphens and other invisible characters leave no trace in an id', () => {
  assert.equal(newArticleId('Bundes\u00ADtag ta\u200Bgt', none), 'bundestag-tagt');
});

test('An id that Windows keeps for a device gets a number', () => {
  assert.equal(newArticleId('Con', none), 'con-2');
  assert.equal(newArticleId('Com1', new Set(['com1-2'])), 'com1-3');
  assert.equal(newArticleId('Contra', none), 'contra');
});

test('An id that is taken gets a number', () => {
  assert.equal(newArticleId('Bundestag tagt', new Set(['bundestag-tagt'])), 'bundestag-tagt-2');
});
