/** The reference implementation comes without types; only the bounds are used. */
declare module 'edtf' {
  /** Throws for a text that is no date; the bounds are milliseconds, infinite or null when there is none. */
  export default function edtf(text: string): { readonly min: number; readonly max: number };
}
