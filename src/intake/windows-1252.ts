/**
 * What Windows-1252 has where Latin-1 has control characters, from 0x80 to 0x9F, after the WHATWG encoding
 * standard; five bytes stand for themselves. Node 20 decodes the encoding as Latin-1 and would turn quotation
 * marks and dashes into control characters.
 */
const upperHalf = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** Decodes Windows-1252, and with it Latin-1, which no text uses with its control characters. */
export const decodeWindows1252 = (bytes: Uint8Array): string =>
  new TextDecoder('latin1')
    .decode(bytes)
    .replace(/[\u0080-\u009F]/g, (control) => upperHalf.charAt(control.charCodeAt(0) - 0x80));
