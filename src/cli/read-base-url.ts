/** The base URL as all its users write it, with a slash at its end; nothing is wrong with it. */
export const readBaseUrl = (text: string): string => {
  const { origin, pathname } = new URL(text);
  return `${origin}${pathname.endsWith('/') ? pathname : `${pathname}/`}`;
};
