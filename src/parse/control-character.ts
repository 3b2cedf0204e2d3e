/**
 * Control characters other than tabulator and line end, and halves of characters: nobody sees them, and HTML and XML
 * forbid most.
 */
// oxlint-disable-next-line no-control-regex -- these characters are what is looked for
export const controlCharacter = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffe\uffff\p{Cs}]/u;
