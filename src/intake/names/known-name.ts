/** An entity of the archive's authority files, as far as names are matched to it. */
export interface KnownName {
  readonly id: string;
  readonly kind: 'person' | 'organization' | 'place' | 'publisher';
  /** The name and its variants. */
  readonly names: readonly string[];
}
