import assert from 'node:assert/strict';
import { test } from 'node:test';
import { adviceFor } from '../../src/browser/search-view/advice.ts';
import { readAddress, requestOf, type SearchState } from '../../src/browser/search-address.ts';
import { searchArchive } from '../../src/search/search-archive.ts';
import { indexFiles, openFiles, textDocument } from '../support/search-archive.ts';

void test('Only what finds something is offered instead of a query of several words', async () => {
  const archive = await openFiles(
    await indexFiles([
      textDocument('a', 'Der Chef der Werft ist Brandhorst.'),
      textDocument('b', 'Die Werft und ihr Hafen.'),
    ]),
  );
  const advice = async (text: string) => {
    const state: SearchState = { ...readAddress(''), text };
    const answer = await searchArchive(archive, requestOf(state), state.reach);
    const asked: SearchState[] = [];
    const offered = await adviceFor(archive, state, answer, (next) => asked.push(next));
    for (const { follow } of offered) follow();
    return offered.map(({ label }, place) => `${label.replaceAll('\u00A0', ' ')}: ${asked[place]?.text}`);
  };
  assert.deepEqual(await advice('wie hieß Xylofon der Chef von Werft '), [
    'Nur „Chef“ suchen (1 Artikel): Chef',
    'Nur „Werft“ suchen (2 Artikel): Werft',
  ]);
  assert.deepEqual(await advice('Xylofon der Chef der Werft'), [
    'Nur „Chef“ suchen (1 Artikel): Chef',
    'Nur „Werft“ suchen (2 Artikel): Werft',
    'Ohne „Xylofon“ suchen (1 Artikel): der Chef der Werft',
  ]);
  assert.deepEqual(await advice('Chef Werft Hafen '), [
    'Nur „Chef“ suchen (1 Artikel): Chef',
    'Nur „Werft“ suchen (2 Artikel): Werft',
    'Nur „Hafen“ suchen (1 Artikel): Hafen',
    'Ohne „Chef“ suchen (1 Artikel): Werft Hafen',
    'Ohne „Hafen“ suchen (1 Artikel): Chef Werft',
  ]);
});
