import { checkWording as wording } from '../german/wording/check.ts';
import type { EntityId } from '../record/identifiers.ts';
import { errorAt, type Message, type Place } from '../record/message.ts';
import { placeName } from './place-name.ts';
import type { Path } from './yaml-text.ts';

/** A record of which the former ids are held against others. */
interface AliasedRecord {
  readonly record: { readonly id: EntityId; readonly aliases: readonly EntityId[] };
  readonly placeOf: (path: Path) => Place;
}

/** The address of a retired id leads to one page, and lies where no other record of its kind has its own. */
export const takenAliases = (records: readonly AliasedRecord[]): readonly Message[] => {
  const taken = new Map(records.map(({ record, placeOf }) => [record.id, () => placeOf(['id'])]));
  return records.flatMap(({ record, placeOf }) =>
    record.aliases.flatMap((alias, index) => {
      const own = (): Place => placeOf(['aliases', index]);
      const other = taken.get(alias);
      taken.set(alias, other ?? own);
      return other === undefined
        ? []
        : [errorAt(own(), 'alias-taken', wording.aliasTaken(alias, placeName(other())))];
    }),
  );
};
