import { partsAtJoints } from '../../src/german/compound-joints.ts';
import { type Html, html, joined } from '../html.ts';

/** Shorter words fit a line of any headline. */
const long = /\p{L}{16}/u;

const between = /(\s+)/;

/** An empty element, since its hyphen comes from the style sheet: the words stay the record's. */
const joint = html`<span class="joint"></span>`;

/** A headline whose long compounds may be divided at their joints where one is longer than a line. */
export const partedWords = (text: string): Html =>
  long.test(text)
    ? html`${text
        .split(between)
        .map((word) =>
          long.test(word) ? html`<span class="compound">${joined(partsAtJoints(word), joint)}</span>` : word,
        )}`
    : html`${text}`;
