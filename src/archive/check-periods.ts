import { checkWording as wording } from '../german/wording/check.ts';
import type { Path } from '../parse/yaml-text.ts';
import type { Authority } from '../record/authority.ts';
import type { EdtfDate } from '../record/edtf-date.ts';
import { type Message, type Place, warningAt } from '../record/message.ts';

/** A beginning and an end that a record states, with the keys that they stand under. */
interface Stated {
  readonly from: EdtfDate | undefined;
  readonly to: EdtfDate | undefined;
  readonly fromKey: string;
  readonly toPath: Path;
}

const dated = (
  key: string,
  entries: readonly { readonly from: EdtfDate | undefined; readonly to: EdtfDate | undefined }[],
): readonly Stated[] =>
  entries.map(({ from, to }, index) => ({ from, to, fromKey: 'from', toPath: [key, index, 'to'] }));

const statedIn = (record: Authority): readonly Stated[] => {
  const names = dated('formerNames', record.formerNames);
  switch (record.kind) {
    case 'person': {
      const { born, died, roles } = record;
      return [
        { from: born, to: died, fromKey: 'born', toPath: ['died'] },
        ...names,
        ...dated('roles', roles),
      ];
    }
    case 'organization': {
      const { founded, dissolved } = record;
      return [{ from: founded, to: dissolved, fromKey: 'founded', toPath: ['dissolved'] }, ...names];
    }
    case 'place':
    case 'topic':
  }
  return names;
};

/** What ends before it can have begun: one of the two dates is wrong. */
export const checkPeriods = (record: Authority, placeOf: (path: Path) => Place): readonly Message[] =>
  statedIn(record).flatMap(({ from, to, fromKey, toPath }) => {
    const [begun, ended] = [from?.earliest, to?.latest];
    if (from === undefined || to === undefined || begun === undefined || ended === undefined) return [];
    if (ended >= begun) return [];
    const text = wording.endsBeforeBeginning(String(toPath.at(-1)), to.edtf, fromKey, from.edtf);
    return [warningAt(placeOf(toPath), 'ends-before-beginning', text)];
  });
