import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { generateArchive } from '../../bench/generate/archive.ts';
import { assemble } from '../../src/archive/assemble.ts';
import { isError } from '../../src/record/message.ts';
import {
  parseOrganizations,
  parsePersons,
  parsePlaces,
  parseTopics,
} from '../../src/parse/parse-authority.ts';
import { parseArticle } from '../../src/parse/parse-article.ts';
import { parseSettings } from '../../src/parse/parse-settings.ts';
import { parseSources } from '../../src/parse/parse-sources.ts';

const filesOf = (articles: number, seed: number): ReadonlyMap<string, string> => {
  const files = new Map<string, string>();
  generateArchive(articles, seed, (path, text) => files.set(path, text));
  return files;
};

const isArticle = (path: string): boolean => path.endsWith('.md');

describe('a generated archive', () => {
  const small = filesOf(40, 1);

  it('has no errors', () => {
    const text = (path: string): string => small.get(path) ?? '';
    const { archive, messages } = assemble(
      {
        settings: parseSettings('archive.yaml', text('archive.yaml')),
        sources: parseSources('sources.yaml', text('authority/sources.yaml')),
        authorities: {
          persons: parsePersons('persons.yaml', text('authority/persons.yaml')),
          organizations: parseOrganizations('organizations.yaml', text('authority/organizations.yaml')),
          places: parsePlaces('places.yaml', text('authority/places.yaml')),
          topics: parseTopics('topics.yaml', text('authority/topics.yaml')),
        },
        articles: [...small]
          .filter(([path]) => isArticle(path))
          .map(([path, source]) => parseArticle(path, path, source)),
        rawFiles: new Map(),
      },
      { drafts: false },
    );
    assert.deepEqual(messages.filter(isError), []);
    assert.equal(archive?.articles.length, 40);
  });

  it('is part of a larger one', () => {
    const large = filesOf(60, 1);
    for (const [path, text] of small) if (isArticle(path)) assert.equal(large.get(path), text, path);
  });

  it('is another with another seed', () => {
    assert.notDeepEqual([...filesOf(40, 2).keys()], [...small.keys()]);
  });
});
