import { InputError } from "./errors/input-error.ts";

/** Throws an {@link InputError} for a value that may be shown. */
export function refuse(path: string, expected: string, received: unknown, remedy?: string): never {
  throw new InputError({ path, expected, received: show(received), ...(remedy && { remedy }) });
}

/** Throws an {@link InputError} for a secret: tells its type and length, never the value. */
export function refuseSecret(path: string, expected: string, received: unknown, remedy?: string): never {
  const shown = typeof received === "string" ? `a text of ${received.length} characters` : typeOf(received);
  throw new InputError({ path, expected, received: shown, ...(remedy && { remedy }) });
}

/** A text that is not empty. */
export function checkText(path: string, value: unknown): asserts value is string {
  if (typeof value !== "string" || value === "") refuse(path, "a text that is not empty", value);
}

/** A secret text that is not empty; it is never shown in the error. */
export function checkSecret(path: string, value: unknown): asserts value is string {
  if (typeof value !== "string" || value === "") refuseSecret(path, "a text that is not empty", value);
}

/** A whole number from `min` to `max`. */
export function checkInteger(
  path: string,
  value: unknown,
  min: number,
  max: number = Number.MAX_SAFE_INTEGER,
): asserts value is number {
  if (!Number.isInteger(value) || (value as number) < min || (value as number) > max) {
    const range = max === Number.MAX_SAFE_INTEGER ? `of at least ${min}` : `from ${min} to ${max}`;
    refuse(path, `a whole number ${range}`, value);
  }
}

/** The longest time that a timer can wait for: 2³¹−1 ms, about 24.8 days. */
const longestTimer = 2 ** 31 - 1;

/** A number of milliseconds above 0 that a timer can wait for. */
export function checkMilliseconds(path: string, value: unknown): asserts value is number {
  if (typeof value !== "number" || !(value > 0) || value > longestTimer) {
    refuse(path, `a number of milliseconds above 0 and up to ${longestTimer}`, value);
  }
}

/** One of the listed texts. */
export function checkOneOf<const T extends string>(
  path: string,
  value: unknown,
  allowed: readonly T[],
): asserts value is T {
  if (!(allowed as readonly unknown[]).includes(value)) {
    refuse(path, `one of ${allowed.map((name) => JSON.stringify(name)).join(", ")}`, value);
  }
}

/** A plain object with no other names than the known ones, so that a misspelt option does not pass unseen. */
export function checkNames(
  path: string,
  value: unknown,
  known: readonly string[],
): asserts value is Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    refuse(path, "an object", value);
  }
  for (const name of Object.keys(value)) {
    if (!known.includes(name)) {
      throw new InputError({
        path: path === "options" ? name : `${path}.${name}`,
        expected: `one of the names ${known.join(", ")}`,
        received: `the name ${JSON.stringify(name)}`,
      });
    }
  }
}

function show(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value.length > 80 ? `${value.slice(0, 80)}…` : value);
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  return typeOf(value);
}

function typeOf(value: unknown): string {
  if (value === undefined || value === null) return String(value);
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : "a list";
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}
