import { endsSentence, isProse, type Layout, type Piece, type Rule, type Surroundings } from '../piece.ts';
import { isLinkTitle } from './titles.ts';

/** Longer than this, what stands beside a credit is a paragraph. */
const longestCaption = 320;

/** The headline stands within the first lines. */
const headLines = 8;

const sentencesIn = (text: string): number => text.match(/[.!?](?=\s+["„»«“]?\p{Lu})/gu)?.length ?? 0;

const isCaptionLike = (piece: Piece): boolean =>
  piece.text.length <= longestCaption && sentencesIn(piece.text) <= 2 && !/[:]$/.test(piece.text);

/** What is left to be the text's body when all else is set aside: a credit below does not make it a caption. */
const isOnlyBody = (piece: Piece, index: number, { firstProse, lastProse, lastOpen }: Layout): boolean =>
  endsSentence(piece.text) &&
  lastOpen === index &&
  (firstProse < 0 || firstProse === index) &&
  lastProse <= index;

/** "Anna Berg ist freie Journalistin und lebt in Kassel." */
const aboutAuthor =
  /^(?:\p{Lu}[\p{L}.’'-]+\s){2,4}(?:ist|lebt|arbeitet|schreibt|berichtet|lehrt|forscht)\s.*(?<!\p{L})(?:(?:Journalist|Autor|Redakteur|Korrespondent|Reporter|Publizist|Volontär|Kolumnist)(?:in)?(?!\p{L})|schreibt\s(?:für|über))/u;

/** A label of related pieces, or of keywords, has no more links than this below the text. */
const longestChain = 12;

/** Below the text, links follow a label one after another as far as no gap parts them. */
const isInChain = ({ roles, index, pieces, layout }: Surroundings): boolean => {
  if (layout.lastProse < 0 || index <= layout.lastProse) return false;
  for (let at = index; at > Math.max(layout.lastProse, index - longestChain); at -= 1) {
    const piece = pieces[at];
    if (piece === undefined || !isLinkTitle(piece.text)) return false;
    if (roles[at] === 'related') return at < index;
    if (piece.gapBefore > 0 || (roles[at] !== undefined && roles[at] !== 'list-item')) return false;
  }
  return false;
};

/** Rules that read a line by what its neighbours have turned out to be. */
export const neighbourRules: readonly Rule[] = [
  {
    id: 'caption-above-credit',
    role: 'caption',
    certainty: (piece, { roles, index, pieces, layout }) => {
      const next = pieces[index + 1];
      if (roles[index + 1] !== 'credit' || next?.inline !== false || !isCaptionLike(piece)) return 0;
      if (roles[index - 1] === 'dateline' || isOnlyBody(piece, index, layout)) return 0;
      if (
        roles[index + 2] === undefined &&
        pieces[index + 2]?.gapBefore === 0 &&
        roles[index - 1] === 'credit'
      )
        return 0;
      // A credit that closes the text names the pictures of it all; above it stands the last paragraph.
      const closesText = index > 0 && index >= layout.lastProse && endsSentence(piece.text);
      if (next.gapBefore === 0) {
        if (!layout.spaced && isProse(piece)) return closesText ? 0.4 : 0.62;
        return index === 0 && !endsSentence(piece.text) ? 0.55 : 0.86;
      }
      if (closesText) return 0.4;
      if (index < 2 || index === layout.firstProse || !layout.spaced)
        return isProse(piece) || index === 0 ? 0 : 0.4;
      return isProse(piece) && piece.text.length > 160 ? 0 : piece.text.length < 160 ? 0.62 : 0;
    },
  },
  {
    id: 'caption-below-credit',
    role: 'caption',
    certainty: (piece, { roles, index, pieces, layout }) => {
      const above = pieces[index - 1];
      if (roles[index - 1] !== 'credit' || above === undefined || piece.inline) return 0;
      // Between head and body, a short sentence below a credit belongs to the picture.
      const inHead = index < layout.firstProse && endsSentence(piece.text);
      if (piece.gapBefore > 0) return inHead ? 0.62 : 0;
      if (roles[index - 2] === 'caption' || roles[index - 2] === 'alt-text') return 0;
      const next = pieces[index + 1];
      const endsGroup = piece.gapAfter > 0 && above.gapBefore > 0;
      if (!isCaptionLike(piece) || next === undefined) return 0;
      return endsGroup || (index === 1 && piece.gapAfter > 0)
        ? 0.84
        : piece.text.length < 140 && piece.gapAfter > 0
          ? 0.65
          : 0;
    },
  },
  {
    id: 'repeats-headline-above-credit',
    role: 'alt-text',
    certainty: ({ text }, { roles, index, pieces }) => {
      const repeats =
        index > 0 && pieces.slice(0, Math.min(index, headLines)).some((other) => other.text === text);
      return repeats && roles[index + 1] === 'credit' ? 0.9 : 0;
    },
  },
  {
    id: 'speaker-below-quotation',
    role: 'paragraph',
    certainty: ({ text }, { roles, index }) =>
      roles[index - 1] === 'quote' && /^[–—-]?\s?\p{Lu}[^,.]{2,40},\s\p{Lu}[^.!?]{2,80}$/u.test(text)
        ? 0.8
        : 0,
  },
  {
    id: 'about-the-author',
    role: 'boilerplate',
    certainty: ({ text }, { index, layout }) =>
      index > layout.firstProse && index >= layout.lastProse && text.length < 300 && aboutAuthor.test(text)
        ? 0.78
        : 0,
  },
  {
    id: 'newsletter-above-offer',
    role: 'boilerplate',
    certainty: ({ text }, { roles, index }) =>
      text.length <= 60 &&
      /^(?:Unser |Der |Kostenloser )?Newsletter(?!\p{L})/iu.test(text) &&
      roles[index + 1] === 'boilerplate'
        ? 0.9
        : 0,
  },
  {
    id: 'link-in-a-chain',
    role: 'related',
    certainty: (piece, around) => (!isProse(piece) && isInChain(around) ? 0.8 : 0),
  },
  {
    id: 'link-below-related-label',
    role: 'related',
    certainty: (piece, { roles, index, pieces }) => {
      const above = pieces[index - 1];
      if (roles[index - 1] !== 'related' || above === undefined || isProse(piece) || !isLinkTitle(piece.text))
        return 0;
      if (roles[index] === 'list-item') return piece.gapBefore <= 1 ? 0.95 : 0;
      const underLabel = /[:…]$/.test(above.text) || above.text.split(' ').length <= 5;
      const below = pieces[index + 1];
      if (underLabel && piece.gapBefore <= 1) return 0.85;
      if (piece.gapBefore > 0) return 0;
      const continues = roles[index - 2] === 'related' || below === undefined || piece.gapAfter > 0;
      return continues ? 0.8 : 0.4;
    },
  },
];
