import * as util from 'node:util';

type StyleText = (format: 'bold' | 'underline', text: string) => string;

/** Sets a text off from others in a terminal; Node does so since 20.12, before it stays as it is. */
export const styleText: StyleText = 'styleText' in util ? util.styleText : (_format, text) => text;
