import { pages, relativeLink, searchLink, sheetPath } from '../src/archive/links.ts';
import { entityWording } from '../src/german/wording/entities.ts';
import { pagerWording } from '../src/german/wording/pager.ts';
import { registerWording as wording } from '../src/german/wording/register.ts';
import type { SitePath } from '../src/record/identifiers.ts';
import type { Letter } from '../src/record/letter.ts';
import type {
  RegisterEntry,
  RegisterLink,
  RegisterReference,
  RegisterSheet,
} from '../src/record/register.ts';
import type { Edition } from './edition.ts';
import { type Html, html, joined } from './html.ts';
import { layout } from './layout.ts';
import { breadcrumb } from './parts/breadcrumb.ts';
import { dateElement } from './parts/date-element.ts';
import { letterNavigation, letterTable } from './parts/letter-navigation.ts';
import { pager } from './parts/pager.ts';
import { shortened } from './parts/shortened.ts';

/** Where a page of the register lies. */
export const registerPath = ({ letter, sheet }: RegisterSheet): SitePath =>
  letter === undefined ? pages.register : sheetPath(pages.registerByLetter(letter), sheet.number);

/** As much of a headline as tells articles apart. */
const headlineLength = 56;

const reference = (from: SitePath, { article, fragment }: RegisterReference): Html => {
  const words = shortened(article.headline.text, headlineLength);
  return html`<li><a href="${relativeLink(from, pages.article(article.id), fragment)}">${
    article.headlineSupplied ? html`<span class="supplied">${words}</span>` : words
  }</a>, <span class="register-date">${dateElement(article.publication?.date)}</span></li>
`;
};

const more = (from: SitePath, { entity, heading, more: count }: RegisterEntry): Html | false => {
  if (count === 0) return false;
  const address =
    entity === undefined
      ? searchLink(from, heading)
      : relativeLink(from, pages.entity(entity.kind, entity.id));
  return html`<li><a href="${address}">${wording.more(count)}<span class="visually-hidden">: ${heading}</span></a></li>
`;
};

const links = (
  from: SitePath,
  isOnePage: boolean,
  others: readonly RegisterLink[],
  shown: (heading: string) => Html | string = (heading) => heading,
): Html =>
  joined(
    others.map(({ heading, anchor, letter, number }) => {
      const page = isOnePage ? pages.register : sheetPath(pages.registerByLetter(letter), number);
      return html`<a href="${page === from ? `#${anchor}` : relativeLink(from, page, anchor)}">${shown(heading)}</a>`;
    }),
    ', ',
  );

/** A compound under its last word, as registers print it: below Partnerschaft `Sicherheits-`. A voice says it whole. */
const beforeLastWord =
  (last: string) =>
  (compound: string): Html => {
    const [start, end] = [compound.slice(0, -last.length), compound.slice(-last.length)];
    return start.endsWith('-')
      ? html`${start}<span class="visually-hidden">${end}</span>`
      : html`<span aria-hidden="true">${start}-</span><span class="visually-hidden">${compound}</span>`;
  };

const compounds = (
  from: SitePath,
  isOnePage: boolean,
  { heading, references, seeAlso }: RegisterEntry,
): Html => {
  const isUnder = (link: RegisterLink): boolean =>
    link.heading.length > heading.length &&
    link.heading.toLocaleLowerCase('de').endsWith(heading.toLocaleLowerCase('de'));
  const under = seeAlso.filter(isUnder);
  const others = seeAlso.filter((link) => !isUnder(link));
  return html`${
    under.length > 0 &&
    html`<p class="register-compounds">${links(from, isOnePage, under, beforeLastWord(heading))}</p>\n`
  }${
    others.length > 0 &&
    html`<p class="register-see"><i>${references.length + under.length > 0 ? wording.seeAlso : wording.see}</i> ${links(from, isOnePage, others)}</p>\n`
  }`;
};

const entry =
  (from: SitePath, isOnePage: boolean) =>
  (one: RegisterEntry): Html => {
    const { heading, anchor, entity, references, see } = one;
    return html`<li class="register-entry" id="${anchor}"><p class="register-heading${entity === undefined && ' register-word'}">${
      entity === undefined
        ? heading
        : html`<a href="${relativeLink(from, pages.entity(entity.kind, entity.id))}">${heading}</a> <span class="register-kind">${entityWording.kind[entity.kind]}</span>`
    }</p>
${references.length > 0 && html`<ul class="register-references">\n${references.map((article) => reference(from, article))}${more(from, one)}</ul>\n`}${
  see.length > 0 && html`<p class="register-see"><i>${wording.see}</i> ${links(from, isOnePage, see)}</p>\n`
}${compounds(from, isOnePage, one)}</li>
`;
  };

/** The register A–Z, or one letter of it: the search that needs no script and works on paper. */
export const registerPage = (edition: Edition, page: RegisterSheet): string => {
  const { letter, letters, sheet, entries } = page;
  const from = registerPath(page);
  const isOnePage = letters.length === 0;
  const titled = letter === undefined ? wording.title : wording.underLetter(wording.letter(letter));
  const title = pagerWording.titled(titled, sheet.number, sheet.number === 1 ? 1 : sheet.count);
  const groups = sheet.elements;
  return layout(edition, {
    path: from,
    title,
    description: wording.intro,
    main: html`${letter !== undefined && breadcrumb(from, [{ page: pages.register, name: wording.title }])}
<h1 class="page-title">${title}</h1>
${letter === undefined && html`<p class="page-intro">${wording.intro}</p>\n<p class="letter-count">${wording.entries(entries)}</p>`}
${isOnePage && lettersHere(groups)}
${letter !== undefined && letterNavigation(from, letters, pages.registerByLetter, letter)}
${letter === undefined && !isOnePage && letterTable(from, letters, pages.registerByLetter)}
${groups.map(
  ({
    letter: initial,
    elements,
  }) => html`<section class="register-letter" aria-labelledby="buchstabe-${initial}">
<h2 class="letter-initial" id="buchstabe-${initial}">${wording.letter(initial)}</h2>
<ul class="register">
${elements.map(entry(from, isOnePage))}</ul>
</section>
`,
)}${letter !== undefined && pager(pages.registerByLetter(letter), sheet)}`,
  });
};

/** The letters of a register of one page, each a step down on it. */
const lettersHere = (
  groups: readonly { readonly letter: Letter }[],
): Html => html`<nav class="letters" aria-label="${wording.letters}">
<ul>
${groups.map(({ letter }) => html`<li><a href="#buchstabe-${letter}">${wording.letter(letter)}</a></li>\n`)}</ul>
</nav>`;
