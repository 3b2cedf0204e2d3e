/**
 * Gives texts numbers in the order in which they come.
 *
 * @param before texts that have their numbers already, from 0
 */
export const numbering = <Text extends string = string>(before: readonly Text[] = []) => {
  const numbers = new Map<Text, number>(before.map((text, number) => [text, number]));
  return {
    numberOf: (text: Text): number => {
      const number = numbers.get(text) ?? numbers.size;
      numbers.set(text, number);
      return number;
    },
    texts: (): readonly Text[] => [...numbers.keys()],
  };
};
