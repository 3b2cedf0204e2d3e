import type * as z from 'zod';
import { checkWording as wording } from '../german/wording/check.ts';
import { longestId } from '../record/identifiers.ts';
import { errorAt, type Message, type Place } from '../record/message.ts';

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The message for a rule of our own schemas; `rule` and what else is known stand in the issue's `params`. */
export const ruledFault = (
  issue: z.core.$ZodIssueCustom,
  name: string,
  found: string,
  place: Place,
): Message => {
  const rule = textOf(issue.params?.['rule']);
  switch (rule) {
    case 'malformed-date':
      return errorAt(
        place,
        rule,
        wording.malformedDate(name, found, textOf(issue.params?.['fault']), textOf(issue.params?.['part'])),
      );
    case 'malformed-id':
      return errorAt(place, rule, wording.malformedId(name, found, longestId));
    case 'malformed-language':
      return errorAt(place, rule, wording.malformedLanguage(name, found));
    case 'malformed-sha256':
      return errorAt(place, rule, wording.malformedSha256(name, found));
    case 'malformed-day':
      return errorAt(place, rule, wording.malformedDay(name, found));
    case 'malformed-url':
      return errorAt(place, rule, wording.malformedUrl(name, found));
    case 'malformed-tag':
      return errorAt(place, rule, wording.malformedTag(name, found));
    case 'bad-base-url': {
      const part = textOf(issue.params?.['part']);
      return errorAt(place, rule, wording.badBaseUrl(name, part));
    }
    case 'malformed-gnd':
      return errorAt(place, rule, wording.malformedGnd(name, found));
    case 'malformed-wikidata':
      return errorAt(place, rule, wording.malformedWikidata(name, found));
    case 'unknown-country':
      return errorAt(place, rule, wording.unknownCountry(name, found));
    case 'reversed-span':
      return errorAt(place, rule, wording.reversedSpan(name));
    case 'endless-period':
      return errorAt(place, rule, wording.endlessPeriod(name, found));
    case 'empty-evidence':
      return errorAt(place, rule, wording.emptyEvidence);
    case 'empty-caption':
      return errorAt(place, rule, wording.emptyCaption);
    default:
      return errorAt(place, 'wrong-form', wording.wrongForm(name, found));
  }
};
