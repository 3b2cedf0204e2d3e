declare const brand: unique symbol;
/** An address that begins with `http://` or `https://` and can be parsed. */
export type WebAddress = string & { readonly [brand]: 'WebAddress' };

export const webAddressForm = /^https?:\/\/[^\s<>"]+$/;

export const isWebAddress = (text: string): text is WebAddress =>
  webAddressForm.test(text) && URL.canParse(text);
