/** Of several things under way only the latest counts: each call begins one, and gives what tells whether it still does. */
export const turns = (): (() => () => boolean) => {
  let latest = 0;
  return () => {
    latest += 1;
    const own = latest;
    return () => own === latest;
  };
};
