import type { EdtfDate } from '../record/edtf-date.ts';

/** Stand-in until the wording of dates lands: the ISO form. */
export const dateWording = (date: EdtfDate): string => date.edtf;

/** The value of a `datetime` attribute, where HTML has one for the date. */
export const machineDate = (date: EdtfDate): string | undefined => date.earliest;
