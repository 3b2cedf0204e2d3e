import type { Place } from '../record/message.ts';

/** A place as messages about another one name it. */
export const placeName = ({ file, line, column }: Place): string => `${file}:${line}:${column}`;
