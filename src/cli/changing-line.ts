/** A line of a terminal that changes until something else is printed. */
export const changingLine = (stream: NodeJS.WriteStream) => {
  const clear = (): void => {
    stream.cursorTo(0);
    stream.clearLine(0);
  };
  return {
    show: (text: string): void => {
      clear();
      stream.write(text);
    },
    clear,
  };
};
