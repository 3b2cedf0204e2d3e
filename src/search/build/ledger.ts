import { samePosition, wordless } from '../analysis/token.ts';
import type { Occurrences } from '../index/occurrences.ts';
import type { ShadowPage } from '../index/shadow-page.ts';

/** A sum over places that no other places are likely to have: 32 bits, mixed as in MurmurHash3. */
const mixed = (page: number, position: number): number => {
  let hash = Math.imul(page ^ 0x9e_37_79_b9, 0x85_eb_ca_6b) ^ Math.imul(position + 1, 0xc2_b2_ae_35);
  hash = Math.imul(hash ^ (hash >>> 15), 0x27_d4_eb_2f);
  return hash ^ (hash >>> 13);
};

interface Account {
  /** The first article that has the key. */
  readonly article: string;
  count: number;
  sum: number;
}

const keysOf = (emission: string): readonly string[] =>
  emission === wordless ? [] : emission.split(samePosition);

/** Keeps account of every key at every position of every page, without keeping the pages. */
export interface Ledger {
  /** Pages are numbered from 0 in the order in which they are added. */
  readonly add: (page: ShadowPage) => void;
  /** Settles what the index has of a key; of keys that no page emitted it takes no notice. */
  readonly settle: (key: string, occurrences: Occurrences) => void;
  /** Throws an Error when a key was not settled. */
  readonly close: () => void;
}

/**
 * Demands of an index that it has every key as often as the pages emit it, and at no other positions: each position
 * it will ever report must mean the word that stands there. A difference is thrown as an Error that names the key and an article.
 */
export const openLedger = (): Ledger => {
  const accounts = new Map<string, Account>();
  const accountsOf = new Map<string, readonly Account[]>();
  let pages = 0;
  const open = (emission: string, article: string): readonly Account[] => {
    const opened = keysOf(emission).map((key) => {
      const account = accounts.get(key) ?? { article, count: 0, sum: 0 };
      accounts.set(key, account);
      return account;
    });
    accountsOf.set(emission, opened);
    return opened;
  };
  const fail = (key: string, count: number): never => {
    const { article = '', count: expected = 0 } = accounts.get(key) ?? {};
    throw new Error(
      `The search index has “${key}”, as in ${article}, ` +
        (count === expected
          ? 'at other positions than the texts.'
          : `${count} times instead of ${expected} times.`),
    );
  };
  return {
    add: ({ document, emissions }) => {
      for (const [position, emission] of emissions.entries()) {
        for (const account of accountsOf.get(emission) ?? open(emission, document.id)) {
          account.count += 1;
          account.sum = (account.sum + mixed(pages, position)) | 0;
        }
      }
      pages += 1;
    },
    settle: (key, occurrences) => {
      const account = accounts.get(key);
      if (account === undefined) return;
      let [count, sum] = [0, 0];
      for (const [page, positions] of occurrences) {
        count += positions.length;
        for (const position of positions) sum = (sum + mixed(page, position)) | 0;
      }
      if (count !== account.count || sum !== account.sum) fail(key, count);
      accounts.delete(key);
    },
    close: () => {
      for (const key of accounts.keys()) fail(key, 0);
    },
  };
};
