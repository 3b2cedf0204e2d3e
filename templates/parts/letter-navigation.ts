import { relativeLink, sheetPath } from '../../src/archive/links.ts';
import { registerWording as wording } from '../../src/german/wording/register.ts';
import type { SitePath } from '../../src/record/identifiers.ts';
import type { LetterSheets } from '../../src/record/entity-in-archive.ts';
import type { Letter } from '../../src/record/letter.ts';
import { type Html, html } from '../html.ts';

/** The letters in one line, each leading to its first page; the present one is marked. */
export const letterNavigation = (
  from: SitePath,
  letters: readonly Pick<LetterSheets, 'letter'>[],
  pathOf: (letter: Letter) => SitePath,
  present: Letter | undefined,
): Html => html`<nav class="letters" aria-label="${wording.letters}">
<ul>
${letters.map(
  ({ letter }) =>
    html`<li><a href="${relativeLink(from, pathOf(letter))}"${letter === present && html` aria-current="true"`}>${wording.letter(letter)}</a></li>\n`,
)}</ul>
</nav>`;

/** Every letter with its pages, named by what stands first and last on them, so that each is one step away. */
export const letterTable = (
  from: SitePath,
  letters: readonly LetterSheets[],
  pathOf: (letter: Letter) => SitePath,
): Html => html`<ul class="letter-table">
${letters.map(
  ({ letter, entries, sheets }) =>
    html`<li><a class="letter-initial" href="${relativeLink(from, pathOf(letter))}">${wording.letter(letter)}</a>
<div class="letter-pages">${
      sheets.length > 1
        ? html`<ol>${sheets.map(
            ({ first, last }, index) =>
              html`<li><a href="${relativeLink(from, sheetPath(pathOf(letter), index + 1))}">${wording.range(first, last)}</a></li>`,
          )}</ol>`
        : sheets.map(({ first, last }) => html`<p>${wording.range(first, last)}</p>`)
    }
<p class="letter-count">${wording.entries(entries)}</p></div></li>
`,
)}</ul>`;
