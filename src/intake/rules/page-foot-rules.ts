import { contactLabels, deskLabels } from '../../german/foot-labels.ts';
import { siteLinks } from '../../german/reader-offers.ts';
import { sharePhrases } from '../../german/furniture.ts';
import { isProse, type Piece, type Rule, type Surroundings } from '../piece.ts';
import { readLabelledDay } from '../read-date.ts';
import { readSignature } from '../read-signature.ts';
import { isWireLine } from '../read-wire-line.ts';
import { correctionOpening } from './furniture-rules.ts';
import { consistsOf, onePhraseOf } from './phrases.ts';

const mark = String.raw`^[#*\s]*`;
const contact = new RegExp(`${mark}${onePhraseOf(contactLabels)}`, 'iu');
const desk = new RegExp(`${mark}${onePhraseOf(deskLabels)}`, 'iu');
const reachable = /@|www\.|https?:|(?:Tel|Fax|Telefon|Telefax|Mobil|Rufnummer)\b|\d{3,}[\s/-]+\d{2,}/iu;
const links = consistsOf([...siteLinks, ...sharePhrases]);
const address = /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/;
/** Where more can be read, and nothing else. */
const siteLine =
  /^(?:Internet|Web|Website|Homepage|E-Mail|Online|Info|Infos|Weitere Infos)\s?:\s*(?:https?:\/\/|www\.|[\w.+-]+@)\S+$/iu;
const desksNumber = /^[([](?:Redaktion|Tel|Telefon|Rückfragen|Kontakt)\b[^()[\]]*\d{3}[^()[\]]*[)\]]$/iu;

const longestLabel = 80;
/** How many lines a contact takes; looks no further. */
const contactLines = 8;
/** … and what an agency writes to its desks. */
const deskLines = 30;

/** A label below which addresses follow. */
const opensContact = (pieces: readonly Piece[], at: number): boolean => {
  const piece = pieces[at];
  if (piece === undefined || piece.text.length > longestLabel || !contact.test(piece.text)) return false;
  return pieces.slice(at, at + contactLines).some(({ text }) => reachable.test(text));
};

const opensDesk = (pieces: readonly Piece[], at: number): boolean => {
  const text = pieces[at]?.text ?? '';
  return text.length <= longestLabel && desk.test(text);
};

/** A label stands at or above the line, and no running text between. */
const isBelow = (
  { pieces, index, layout }: Surroundings,
  opens: (pieces: readonly Piece[], at: number) => boolean,
  lines: number,
): boolean => {
  for (let at = index; at > Math.max(layout.firstProse, index - lines); at -= 1) {
    const piece = pieces[at];
    if (piece === undefined || isProse(piece)) return false;
    if (opens(pieces, at)) return true;
  }
  return false;
};

const isOwn = (text: string): boolean =>
  readLabelledDay(text) !== undefined || readSignature(text)?.start === 0 || correctionOpening.test(text);

/** Addresses and notes below a report, which are for the press and for visitors of the page. */
export const pageFootRules: readonly Rule[] = [
  {
    id: 'contact-for-press',
    role: 'boilerplate',
    certainty: ({ text }, around) =>
      around.layout.firstProse >= 0 &&
      around.index > around.layout.lastProse &&
      !isOwn(text) &&
      isBelow(around, opensContact, contactLines)
        ? 0.95
        : 0,
  },
  {
    id: 'note-to-desks',
    role: 'boilerplate',
    certainty: ({ text }, around) =>
      around.layout.firstProse >= 0 && !isOwn(text) && isBelow(around, opensDesk, deskLines) ? 0.95 : 0,
  },
  {
    id: 'links-of-site',
    role: 'share',
    certainty: ({ text }, { index, layout, pieces }) => {
      if (text.length > 200 || !links.test(text)) return 0;
      const isInRow = [pieces[index - 1], pieces[index + 1]].some(
        (other) => other !== undefined && other.text.length <= longestLabel && links.test(other.text),
      );
      const isInFoot = layout.lastProse >= 0 && index > layout.lastProse;
      return /[|·•]/.test(text) || (isInFoot && isInRow) ? 0.9 : 0;
    },
  },
  {
    id: 'address-below-text',
    role: 'boilerplate',
    certainty: ({ text }, { index, layout }) =>
      layout.lastProse >= 0 &&
      index > layout.lastProse &&
      (address.test(text) ||
        desksNumber.test(text) ||
        siteLine.test(text) ||
        (isWireLine(text) && !isOwn(text)))
        ? 0.9
        : 0,
  },
];
