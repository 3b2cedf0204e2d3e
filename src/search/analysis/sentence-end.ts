/** Whether the word after this token may be capitalised for its place alone: after . ! ? : and quotation marks. */
export const endsSentence = (token: string): boolean => /[.!?:…][)\]"“”«»‹›‘’]*$|[»«"“”„]$/u.test(token);

/** Whether a token numbers what follows it: „(2)“, „a)“, „(3a)“. The word after it opens the sentence still. */
export const numbersSentence = (token: string): boolean =>
  /^\(?(?:\p{N}{1,3}\p{L}?|\p{L}{1,2})\)$/u.test(token);
