/** Whether the word after this token may be capitalised for its place alone: after . ! ? : and quotation marks. */
export const endsSentence = (token: string): boolean => /[.!?:…][)\]"“”«»‹›‘’]*$|[»«"“”„]$/u.test(token);
