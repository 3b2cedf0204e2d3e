/** What MS-DOS in Western Europe has from 0x80 to 0xFF; its umlauts are those of code page 437, too. */
const upperHalf =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00AD±‗¾¶§÷¸°¨·¹³²■\u00A0';

const characterOf = (byte: number): string =>
  byte < 0x80 ? String.fromCharCode(byte) : upperHalf.charAt(byte - 0x80);

/** Decodes code page 850, in which German was written under MS-DOS. */
export const decodeCodePage850 = (bytes: Uint8Array): string => Array.from(bytes, characterOf).join('');
