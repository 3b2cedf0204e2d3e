import { mapWording as wording } from '../../src/german/wording/map.ts';
import type { MapMark } from '../../src/record/archive-map.ts';
import { type Html, html } from '../html.ts';

/** A smaller dot has no room for a number. */
const leastNumbered = 6;

/** Large dots beside which their name has no room have a number instead; the key below the map tells it. */
export const numberedMarks = (marks: readonly MapMark[]): readonly MapMark[] =>
  marks.filter(({ label, radius }) => label === undefined && radius >= leastNumbered);

/** What the numbers in the dots stand for; for eyes only, since the links of the dots have the names. */
export const mapKey = (marks: readonly MapMark[], kind: string): Html | false => {
  const numbered = numberedMarks(marks);
  return (
    numbered.length > 0 &&
    html`<p class="map-key ${kind}" aria-hidden="true">${numbered.map(
      ({ name, others }, index) =>
        html`<span><b>${index + 1}</b> ${wording.label(name, others.length)}</span> `,
    )}</p>
`
  );
};
