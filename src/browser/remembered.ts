/** What the reader chose, kept between pages where the browser allows it; from disk some allow it per file only. */
export const remembered = (name: string): string | undefined => {
  try {
    return localStorage.getItem(`lesesaal-${name}`) ?? undefined;
  } catch {
    return undefined;
  }
};

/** Keeps a choice; where the browser forbids it, the choice holds for this page. */
export const remember = (name: string, value: string): void => {
  try {
    localStorage.setItem(`lesesaal-${name}`, value);
  } catch {
    // Nothing is lost but the memory.
  }
};
