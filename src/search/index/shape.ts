/** Whether a value is of a type. */
export type Guard<Type> = (value: unknown) => value is Type;

/** A guard for every property of a type. */
export type Shape<Type> = { readonly [Key in keyof Type]-?: Guard<Type[Key]> };

export const isString = (value: unknown): value is string => typeof value === 'string';

export const isNumber = (value: unknown): value is number => typeof value === 'number';

export const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean';

export const isNull = (value: unknown): value is null => value === null;

export const isArrayOf =
  <Item>(isItem: Guard<Item>): Guard<readonly Item[]> =>
  (value): value is readonly Item[] =>
    Array.isArray(value) && value.every(isItem);

export const isEither =
  <One, Other>(isOne: Guard<One>, isOther: Guard<Other>): Guard<One | Other> =>
  (value): value is One | Other =>
    isOne(value) || isOther(value);

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isRecordOf =
  <Value>(isValue: Guard<Value>): Guard<Readonly<Record<string, Value>>> =>
  (value): value is Readonly<Record<string, Value>> =>
    isObject(value) && Object.values(value).every(isValue);

/** Guards an object by the guards of its properties; properties beyond them do not matter. */
export const hasShape =
  <Type extends object>(shape: Shape<Type>): Guard<Type> =>
  (value): value is Type => {
    if (!isObject(value)) return false;
    const guards: Readonly<Record<string, Guard<unknown>>> = { ...shape };
    return Object.entries(guards).every(([name, guard]) => guard(value[name]));
  };
