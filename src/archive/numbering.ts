/** Gives texts numbers in the order in which they come. */
export const numbering = <Text extends string = string>() => {
  const numbers = new Map<Text, number>();
  return {
    numberOf: (text: Text): number => {
      const number = numbers.get(text) ?? numbers.size;
      numbers.set(text, number);
      return number;
    },
    texts: (): readonly Text[] => [...numbers.keys()],
  };
};
