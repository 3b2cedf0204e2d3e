/** From a retired address on to where its article is now, with the paragraph and the search that the address names. */
export const followMove = (): void => {
  const link = document.querySelector<HTMLAnchorElement>('a[data-moved]');
  if (link === null) return;
  link.search = location.search;
  link.hash = location.hash;
  location.replace(link.href);
};
