/** A file of the site as it was written. */
export interface KnownOutput {
  /** SHA-256 of its content. */
  readonly hash: string;
  readonly bytes: number;
  /** When the file system says it was written, in ms. */
  readonly modified: number;
  /** What it was made with, all at once; pages are made each by themselves. */
  readonly unit: string;
}
