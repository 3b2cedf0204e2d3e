import { dateWording } from '../../german/date-wording.ts';
import { intakeDoubts } from '../../german/wording/intake.ts';
import { readEdtf } from '../../parse/edtf.ts';
import type { Draft } from '../../record/draft.ts';

/** A draft that asks about its date in words beside the form that files have; intake itself knows that form alone. */
export const withDateInWords = (draft: Draft): Draft => {
  const edtf = draft.published?.edtf ?? '';
  const reading = readEdtf(edtf);
  if (!('date' in reading)) return draft;
  const message = intakeDoubts.dateInferred(edtf, dateWording(reading.date));
  const doubts = draft.doubts.map((doubt) => (doubt.id === 'date-inferred' ? { ...doubt, message } : doubt));
  return { ...draft, doubts };
};
