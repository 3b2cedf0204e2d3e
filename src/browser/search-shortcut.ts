const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, select, textarea'));

/** `/` leads into the search field of the page, unless something is being typed. */
export const listenForSearchShortcut = (): void => {
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    const field = document.querySelector<HTMLInputElement>('[data-search-field]');
    if (field === null) return;
    event.preventDefault();
    field.focus();
    field.select();
  });
};
