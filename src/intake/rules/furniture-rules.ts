import {
  boilerplateOpenings,
  correctionOpenings,
  correctionPhrases,
  publishingWords,
  relatedLabels,
  selfReferences,
  sharePhrases,
} from '../../german/furniture.ts';
import type { Rule } from '../piece.ts';
import { agenciesInCopyright, readSignature } from '../read-signature.ts';
import { isMenu } from './menu.ts';
import { beginsWithOneOf, consistsOf, countOf, onePhraseOf } from './phrases.ts';

export const relatedOpening = new RegExp(String.raw`^(?:[+»›→▶>*\s-]*)${onePhraseOf(relatedLabels)}`, 'iu');
export const correctionOpening = beginsWithOneOf(correctionOpenings);
const boilerplateOpening = new RegExp(
  `^(?:${onePhraseOf(boilerplateOpenings.filter((phrase) => /\p{L}$/u.test(phrase)))}|©|\\(c\\)|Kontakt:|Redaktion:|Hinweis:|Übersetzung:|Anm\\. d\\. Red\\.|Anm\\. der Red\\.)`,
  'iu',
);
const editorsNote = /^[[(]?(?:Anmerkung|Hinweis|Anm\.)\s(?:der|d\.)\sRed/iu;
const shareLine = consistsOf(sharePhrases);
const readingTime =
  /^(?:ca\.\s)?(?:Lesezeit|Lesedauer|Dauer)\b.{0,30}$|^\d+\s(?:Min\.|Minuten?)\s(?:Lesezeit|Lesedauer)$|^\d+\sMin\.?$|^\d+\s(?:Kommentare?|Reaktionen)$/iu;
const formerVersion = /(?:früheren|ursprünglichen|ersten|vorherigen)\s(?:Version|Fassung)/u;
const breadcrumb = /^(?:Startseite|Home|Start|Sie sind hier:?)\s?[>›»/|].{0,120}$/iu;
const correctionCount = countOf(correctionPhrases);
const selfCount = countOf(selfReferences);
const tradeCount = countOf(publishingWords);

/** What others say, "our work" among it, is not the publisher's word. */
const withoutQuotations = (text: string): string =>
  text.replace(/„[^„“”"]*[“”"]|»[^»«]*«|«[^«»]*»|"[^"]*"/gu, '');

/** Ends like a label with its links still to come. */
const isLabelOnly = (text: string): boolean => /[:…]$/.test(text) || text.split(' ').length <= 6;

const isInFoot = (index: number, count: number, lastProse: number): boolean =>
  index >= lastProse || index >= count - 4;

/** Whether a line is one of a page's controls: "Teilen", "Lesezeit: 5 Minuten". */
export const isControl = (text: string): boolean =>
  text.length <= 160 && (shareLine.test(text) || readingTime.test(text) || breadcrumb.test(text));

/** Lines of a page's controls and advertisements. */
export const shareControls: Rule = {
  id: 'share-controls',
  role: 'share',
  certainty: ({ text }) => (isControl(text) ? 0.95 : 0),
};

export const furnitureRules: readonly Rule[] = [
  {
    id: 'related-label',
    role: 'related',
    certainty: ({ text }) => {
      if (text.length > 260 || !relatedOpening.test(text)) return 0;
      if (/^[^\s]+.*?(?:\s[-–—]\s|:|\+\+)/u.test(text)) return 0.96;
      return isLabelOnly(text) && !/[.]$/.test(text)
        ? 0.9
        : text.length < 140 && !/\.\s/.test(text)
          ? 0.72
          : 0.3;
    },
  },
  {
    id: 'menu-of-sections',
    role: 'share',
    certainty: (piece, around) => {
      const { index, layout } = around;
      const isOutside = layout.firstProse < 0 || index < layout.firstProse || index > layout.lastProse;
      return isOutside && isMenu(piece, around) ? 0.93 : 0;
    },
  },
  {
    id: 'correction-label',
    role: 'correction',
    certainty: ({ text }) =>
      correctionOpening.test(text) && text.length < 900 && /^[^.]{0,60}:/.test(text) ? 0.95 : 0,
  },
  {
    id: 'editors-note-corrects',
    role: 'correction',
    certainty: ({ text }, { index, layout, pieces }) => {
      if (text.length > 900) return 0;
      const found = correctionCount(text);
      if (editorsNote.test(text) && found > 0) return 0.97;
      const speaksOfArticle = /\b(?:Artikels?|Textes|Text|Beitrags?|Meldung|Berichts?)\b/u.test(text);
      return isInFoot(index, pieces.length, layout.lastProse) &&
        found > 0 &&
        (speaksOfArticle || formerVersion.test(text.slice(0, 120)))
        ? 0.85
        : 0;
    },
  },
  {
    id: 'publishers-formula',
    role: 'boilerplate',
    certainty: ({ text }, { index, layout, pieces }) => {
      if (!boilerplateOpening.test(text)) return 0;
      return isInFoot(index, pieces.length, layout.lastProse) || editorsNote.test(text) ? 0.86 : 0.3;
    },
  },
  {
    id: 'publisher-about-itself',
    role: 'boilerplate',
    certainty: ({ text }, { index, layout, pieces }) => {
      if (layout.firstProse === index || !isInFoot(index, pieces.length, layout.lastProse)) return 0;
      const own = withoutQuotations(text.slice(0, 4000));
      const self = selfCount(own);
      if (self === 0) return 0;
      const all = self + tradeCount(own);
      return all >= 3 ? 0.92 : all === 2 ? 0.7 : 0;
    },
  },
  {
    id: 'copyright-line',
    role: 'boilerplate',
    certainty: ({ text }) =>
      agenciesInCopyright(text).length > 0 && /dpa:\d|infocom|Copyright|All Rights/iu.test(text) ? 0.97 : 0,
  },
  {
    id: 'signature-line',
    role: 'signature',
    certainty: ({ text }, { index, layout, pieces }) => {
      const isBelowText =
        layout.firstProse < 0 ? index === pieces.length - 1 && index > 0 : index > layout.firstProse;
      if (text.length > 80 || !isBelowText) return 0;
      return readSignature(text)?.start === 0 ? 0.93 : 0;
    },
  },
  {
    id: 'no-letters',
    role: 'unknown',
    certainty: ({ text }) => (/[\p{L}\p{N}]/u.test(text) ? 0 : 0.9),
  },
];
