import axe, { type AxeResults, type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const common: RunOptions = {
  resultTypes: ['violations'],
  // axe would fetch the style sheets for rules of orientation only, which no page may do from disk.
  preload: false,
};

/** Every rule of WCAG 2.2 up to AA, contrast for AAA, and what axe calls best practice. */
const everyRule: RunOptions = {
  ...common,
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: { 'color-contrast-enhanced': { enabled: true } },
};

/** The rules that look at colours: all that the same markup can break under another colour scheme. */
const colourRules: RunOptions = {
  ...common,
  runOnly: { type: 'rule', values: ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'] },
};

declare global {
  interface Window {
    readonly axe: { readonly run: (options: RunOptions) => Promise<AxeResults> };
  }
}

const faultsOf = async (page: Page, options: RunOptions): Promise<readonly string[]> => {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate((given) => window.axe.run(given), options);
  return violations.map(
    ({ id, nodes }) => `${id} (${nodes.length}): ${nodes[0]?.html ?? ''} ${nodes[0]?.failureSummary ?? ''}`,
  );
};

/** What axe finds wrong with the page as it stands: one line per rule with the first element it hits. */
export const accessibilityFaults = (page: Page): Promise<readonly string[]> => faultsOf(page, everyRule);

/** What of it lies in the colours. */
export const colourFaults = (page: Page): Promise<readonly string[]> => faultsOf(page, colourRules);
