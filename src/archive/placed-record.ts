import type { ParsedAuthority } from '../parse/parse-authority.ts';
import type { Path } from '../parse/yaml-text.ts';
import type { Authority } from '../record/authority.ts';
import type { Place } from '../record/message.ts';

/** A record of an authority file that knows where its values stand. */
export interface PlacedRecord {
  readonly record: Authority;
  readonly placeOf: (path: Path) => Place;
}

export const placedRecords = ({ records, placeOf }: ParsedAuthority): readonly PlacedRecord[] =>
  records.map((record, index) => ({ record, placeOf: (path) => placeOf([index, ...path]) }));
