import { sectionNames } from '../../german/section-names.ts';
import { isKnownPlace } from '../known-places.ts';
import { isProse, type Piece } from '../piece.ts';
import { readDateline } from '../read-dateline.ts';

const sections: ReadonlySet<string> = new Set(sectionNames.map((name) => name.toLowerCase()));

const release = /^(?:Pressemitteilung|Presseinformation|Medienmitteilung)(?:\s(?:Nr\.?\s?)?[\d/.-]+)?$/u;

/** A section's name, or several with a separator: "Politik", "Ausland | Südamerika"; also a release's number. */
export const isSectionName = (text: string): boolean =>
  release.test(text) ||
  (text.length <= 60 &&
    text
      .split(/\s*[|/›>»·•:,–-]\s*/)
      .filter((part) => part !== '')
      .every((part) => sections.has(part.toLowerCase())));

/** What is no headline by itself: a section, or a place, by which regional papers sort. */
export const isSectionOrPlace = (text: string): boolean => isKnownPlace(text) || isSectionName(text);

/** Could be the title of another article. */
export const isLinkTitle = (text: string): boolean =>
  text.length <= 170 && !/\.\s+\p{Lu}\p{Ll}+\s/u.test(text);

const longestTitle = 160;

/** "LÜBECK (dpa) –" opens a report, however short. */
const opensReport = (text: string): boolean =>
  /\)\s?[-–—.:]/.test(text) && (readDateline(text, 0)?.agencies.length ?? 0) > 0;

/** Short and without a full stop, comma or colon at the end: could be a headline, a kicker or a subhead. */
export const isTitleLike = (piece: Pick<Piece, 'text' | 'inline'>): boolean =>
  !piece.inline &&
  piece.text.length <= longestTitle &&
  !isProse(piece) &&
  /\p{L}/u.test(piece.text) &&
  !/[.,;:][»“”"]?$/u.test(piece.text.replace(/\.{3}$|\s\p{Lu}\.$/u, '')) &&
  !opensReport(piece.text);
