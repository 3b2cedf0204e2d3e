/** Whether a value is words without a word; that it is empty is all that there is to say of it. */
export const isBlank = (value: unknown): boolean => typeof value === 'string' && value.trim() === '';
