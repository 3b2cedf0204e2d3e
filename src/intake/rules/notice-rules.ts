import { consentOpenings, offerOpenings, offerPhrases } from '../../german/reader-offers.ts';
import { alternatives } from '../alternatives.ts';
import type { Rule } from '../piece.ts';
import { shareControls } from './furniture-rules.ts';
import { beginsWithOneOf, onePhraseOf } from './phrases.ts';

const consent = beginsWithOneOf(consentOpenings);
const namesCookies = /Cookies?(?!\p{L})/u;
const addressesVisitor = /^(?:Wir|Um)(?!\p{L})|(?<!\p{L})(?:Sie|Ihre[nrm]?|Ihnen|du|deine[nrm]?)(?!\p{L})/u;
const offer = new RegExp(String.raw`^[✓✔•>\s-]*${onePhraseOf(offerOpenings)}`, 'iu');
/** Mail reaches everybody's letter box; what is news every morning is an offer. */
const isRegular = /Newsletter|Nachrichten|Neuigkeiten|News(?!\p{L})|täglich|wöchentlich|jeden|jede Woche/iu;
const offers = new RegExp(alternatives(offerPhrases), 'iu');
const trial = /^Testen Sie\s.*(?:€|Euro|kostenlos|gratis|Wochen?|Monate?)/iu;

const longestNotice = 600;
const longestOffer = 200;

/**
 * What a page says to its visitors, told by its own words wherever it stands. Found before all else: a notice above the
 * headline is long enough to be taken for running text.
 */
export const noticeRules: readonly Rule[] = [
  shareControls,
  {
    id: 'consent-notice',
    role: 'boilerplate',
    certainty: ({ text }) =>
      text.length <= longestNotice &&
      consent.test(text) &&
      namesCookies.test(text) &&
      addressesVisitor.test(text)
        ? 0.94
        : 0,
  },
  {
    id: 'offer-to-readers',
    role: 'boilerplate',
    certainty: ({ text }) =>
      text.length <= longestOffer &&
      (offer.test(text) || (offers.test(text) && isRegular.test(text)) || trial.test(text))
        ? 0.92
        : 0,
  },
];
