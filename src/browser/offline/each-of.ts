/** Does a task for every item, several at a time, until all are done or one fails. */
export const eachOf = async <Item>(
  items: readonly Item[],
  atATime: number,
  task: (item: Item) => Promise<void>,
): Promise<void> => {
  let next = 0;
  const work = async (): Promise<void> => {
    while (next < items.length) {
      const item = items[next];
      next += 1;
      if (item !== undefined) await task(item);
    }
  };
  try {
    await Promise.all(Array.from({ length: atATime }, work));
  } catch (error) {
    next = items.length;
    throw error;
  }
};
