/**
 * A JSON value as Python has it: objects keep the order and the names of their members whatever these are, whole numbers
 * have no limit, and `1.0` is another thing than `1`.
 */
export type PythonValue = null | boolean | string | number | bigint | Float | readonly PythonValue[] | Dict;

/** An object of JSON. */
export type Dict = ReadonlyMap<string, PythonValue>;

/** A number that is no whole one for Python, such as `1.0`. Whole ones are a `number`, or a `bigint` beyond 2^53. */
export class Float {
  readonly value: number;

  constructor(value: number) {
    this.value = value;
  }
}

/** Whether this is an object of JSON. */
export function isDict(value: PythonValue | undefined): value is Dict {
  return value instanceof Map;
}

/** Whether this is a list; `Array.isArray` alone does not narrow read-only ones. */
export function isList(value: PythonValue | undefined): value is readonly PythonValue[] {
  return Array.isArray(value);
}

/** Whether this is a number, `bool` not being one here. */
export function isNumber(value: unknown): value is number | bigint | Float {
  return typeof value === "number" || typeof value === "bigint" || value instanceof Float;
}

/** The number, as exactly as JavaScript can tell. */
export function numberOf(value: number | bigint | Float): number {
  return value instanceof Float ? value.value : Number(value);
}

/** A value of plain JSON as Python has it. */
export function fromPlain(value: unknown): PythonValue {
  if (Array.isArray(value)) return value.map(fromPlain);
  if (typeof value === "number") return Number.isInteger(value) ? value : new Float(value);
  if (typeof value === "object" && value !== null) {
    return new Map(Object.entries(value).map(([key, item]) => [key, fromPlain(item)]));
  }
  return typeof value === "string" || typeof value === "boolean" ? value : null;
}

/** The value as plain JSON for an answer. Numbers beyond 2^53 lose their last digits. */
export function plain(value: PythonValue): unknown {
  if (value instanceof Float || typeof value === "bigint") return numberOf(value);
  if (isList(value)) return value.map(plain);
  if (isDict(value)) return Object.fromEntries([...value].map(([key, item]) => [key, plain(item)]));
  return value;
}
