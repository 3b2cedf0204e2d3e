import { agencies as agencyTable, agencyDesks } from '../german/agencies.ts';

const signatures: ReadonlyMap<string, string> = new Map(
  agencyTable.flatMap(({ name, signatures: printed }) =>
    printed.map((form) => [form.toLowerCase(), name] as const),
  ),
);

/** The agency that signs so, under its common name: `rtr` and `REUTERS` are Reuters. */
export const agencySigning = (signature: string): string | undefined =>
  signatures.get(signature.trim().toLowerCase());

/** The agencies among signatures joined by slashes, commas or "und": `dpa/AFP`, `KNA/iz`. */
export const agenciesIn = (signature: string): readonly string[] => {
  const found = signature.split(/\s*(?:\/|,|;|\bund\b|&|\+)\s*/).flatMap((part) => agencySigning(part) ?? []);
  return [...new Set(found)];
};

/** What stands in the brackets can sign a text: agency, service, editor's code; not a party or a district. */
export const looksLikeSignature = (inside: string): boolean =>
  agenciesIn(inside).length > 0 ||
  inside.split('/').every((part) => agencyDesks.includes(part) || /^[a-z]{2,5}$/.test(part)) ||
  /^[a-z]+-press$|^www\.|\.(?:de|com|org|net)$/.test(inside);
