import type { Page } from 'playwright-core';

/** Something that a reader saw moving by itself: what share of the screen by how far, and what it was. */
export type Jump = string;

declare global {
  interface Window {
    jumps?: Jump[];
  }
  interface LayoutShift extends PerformanceEntry {
    readonly value: number;
    readonly hadRecentInput: boolean;
    readonly sources: readonly { readonly node: Node | null }[];
  }
  interface PerformanceObserverEntryList {
    getEntriesByType(type: 'layout-shift'): LayoutShift[];
  }
}

/**
 * Notes what moves on the pages that are opened from now on. The function runs in the page: it may name no
 * functions within it, to which the translation would add helpers that a page has not.
 */
export const watchJumps = async (page: Page): Promise<void> => {
  await page.addInitScript(() => {
    window.jumps = [];
    new PerformanceObserver((list) => {
      for (const { value, hadRecentInput, sources } of list.getEntriesByType('layout-shift')) {
        if (hadRecentInput) continue;
        const moved = sources.map(({ node }) => (node instanceof Element ? node : node?.parentElement));
        const names = moved.map((element) => `${element?.localName}.${element?.className}`);
        window.jumps?.push(`${value.toFixed(4)}: ${names.join(', ')}`);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
};

/** Rejects on a page that was not watched. */
export const readJumps = (page: Page): Promise<readonly Jump[]> =>
  page.evaluate(() => {
    if (window.jumps === undefined) throw new Error('Nobody watched this page.');
    return window.jumps;
  });
